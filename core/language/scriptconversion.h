#pragma once

#include <QStringList>

#include <memory>
#include <vector>

namespace galley {

/// Other ways of writing turned into simplified Chinese by OpenCC's tables. Any thread.
class ScriptConversion
{
public:
    /// Null when the tables are not installed (package libopencc-data).
    static std::shared_ptr<const ScriptConversion> open();

    /// Every different simplified text that the tables know: from the forms of Taiwan, Hong Kong and Japan and the
    /// traditional ones in general. The text itself is not among them.
    QStringList simplified(const QString &text) const;

private:
    struct Table;
    std::vector<std::shared_ptr<const Table>> m_tables;
};

} // namespace galley
