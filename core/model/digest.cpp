#include "core/model/digest.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace galley {

namespace {

class Digester
{
public:
    Digester() { m_hash.addData("galley.digest/1\n"); }

    void add(const Block &block)
    {
        m_hash.addData("B");
        m_hash.addData(roleName(block.role.role).toLatin1());
        m_hash.addData(QByteArrayView("\0", 1));
        const QByteArray text = block.text.toUtf8();
        add(text.size());
        m_hash.addData(text);
    }

    void add(const Story &story) { addAll("S", story.blocks); }
    void add(const Page &page) { addAll("P", page.stories); }
    void add(const Issue &issue) { addAll("I", issue.pages()); }

    QByteArray result() const { return m_hash.result(); }

private:
    void add(qsizetype number)
    {
        const quint64 bytes = qToBigEndian(quint64(number));
        m_hash.addData(QByteArrayView(reinterpret_cast<const char *>(&bytes), sizeof bytes));
    }

    void addAll(const char *kind, const auto &parts)
    {
        m_hash.addData(QByteArrayView(kind));
        add(parts.size());
        for (const auto &part : parts)
            add(part);
    }

    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

template<typename Thing>
QByteArray digest(const Thing &thing)
{
    Digester digester;
    digester.add(thing);
    return digester.result();
}

} // namespace

QByteArray digestOf(const Story &story)
{
    return digest(story);
}

QByteArray digestOf(const Page &page)
{
    return digest(page);
}

QByteArray digestOf(const Issue &issue)
{
    return digest(issue);
}

} // namespace galley
