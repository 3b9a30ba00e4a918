#pragma once

#include <QString>

#include <map>
#include <memory>

namespace galley {

/// Writes the numbers of lists as their formats say: 1, 一, iv, c, ① …
class ListNumerals
{
public:
    ListNumerals();
    ~ListNumerals();
    Q_DISABLE_COPY_MOVE(ListNumerals)

    /// `format` as OOXML names it: "decimal", "chineseCounting" …; an unknown one is written in ASCII digits.
    QString written(int number, const QString &format);

private:
    struct Formatter;
    std::map<QString, std::unique_ptr<Formatter>> m_formatters; ///< opening one takes a millisecond
};

/// Behind a list's number stands a tab or a space; after 、 and ） print needs none.
QString partedFromText(const QString &label);

} // namespace galley
