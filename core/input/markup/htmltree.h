#pragma once

#include <gumbo.h>

#include <QByteArray>

#include <memory>
#include <stop_token>

namespace galley {

/// The tree of a web page. Frees it without descending into it, and ends parsing where a hostile page would grow the
/// tree over 768 MiB or take more than five seconds, and where it is stopped.
class HtmlTree
{
public:
    /// UTF-8.
    HtmlTree(const QByteArray &text, const std::stop_token &stop);
    ~HtmlTree();
    Q_DISABLE_COPY_MOVE(HtmlTree)

    /// Null where parsing was ended.
    const GumboNode *root() const { return m_root; }

private:
    struct Memory;
    static const GumboOutput *parsed(Memory &memory, const QByteArray &text);

    QByteArray m_text; ///< parts of the tree point into it
    std::unique_ptr<Memory> m_memory;
    const GumboNode *m_root = nullptr;
};

} // namespace galley
