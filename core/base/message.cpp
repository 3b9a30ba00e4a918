#include "core/base/message.h"

#include <QCoreApplication>

#include <cstring>

namespace galley {

QString Message::text() const
{
    if (!m_source)
        return {};
    QString text = QCoreApplication::translate("core", m_source);
    // QString::arg would also fill a "%1" that stands in an argument: manuscripts hold anything.
    QString filled;
    filled.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool place = text[i] == u'%' && i + 1 < text.size() && text[i + 1] >= u'1' && text[i + 1] <= u'9';
        const qsizetype index = place ? text[i + 1].unicode() - u'1' : -1;
        if (place && index < m_arguments.size()) {
            filled += m_arguments[index];
            ++i;
        } else {
            filled += text[i];
        }
    }
    return filled;
}

bool Message::operator==(const Message &other) const
{
    const bool same = m_source == other.m_source
        || (m_source && other.m_source && std::strcmp(m_source, other.m_source) == 0);
    return same && m_arguments == other.m_arguments;
}

} // namespace galley
