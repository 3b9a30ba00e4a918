#include "core/input/rtf/rtftokens.h"

#include <algorithm>

namespace galley {

namespace {

constexpr qsizetype longestWord = 32;
constexpr qsizetype longestNumber = 10;

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

RtfToken RtfTokens::next()
{
    while (m_at < m_bytes.size()) {
        const char c = m_bytes[m_at++];
        switch (c) {
        case '{': return {RtfToken::Kind::Begin};
        case '}': return {RtfToken::Kind::End};
        case '\\': return control();
        case '\r':
        case '\n':
        case '\0': break; // no text
        default: return {RtfToken::Kind::Byte, {}, 0, false, c};
        }
    }
    return {};
}

RtfToken RtfTokens::control()
{
    if (m_at >= m_bytes.size())
        return {};
    if (isLetter(m_bytes[m_at]))
        return word();
    const char c = m_bytes[m_at++];
    if (c != '\'' || m_at + 2 > m_bytes.size())
        return {RtfToken::Kind::Symbol, {}, 0, false, c};
    const QByteArray byte = QByteArray::fromHex(m_bytes.sliced(m_at, 2).toByteArray());
    m_at += 2;
    return {RtfToken::Kind::Byte, {}, 0, false, byte.isEmpty() ? '?' : byte.front()};
}

RtfToken RtfTokens::word()
{
    RtfToken token{RtfToken::Kind::Word};
    const qsizetype begin = m_at;
    while (m_at < m_bytes.size() && isLetter(m_bytes[m_at]) && m_at - begin < longestWord)
        ++m_at;
    token.word = m_bytes.sliced(begin, m_at - begin).toByteArray();
    const qsizetype number = m_at;
    if (m_at + 1 < m_bytes.size() && m_bytes[m_at] == '-' && isDigit(m_bytes[m_at + 1]))
        ++m_at;
    while (m_at < m_bytes.size() && isDigit(m_bytes[m_at]) && m_at - number < longestNumber)
        ++m_at;
    token.value = m_bytes.sliced(number, m_at - number).toInt(&token.hasValue);
    if (m_at < m_bytes.size() && m_bytes[m_at] == ' ')
        ++m_at;
    // So many bytes of a picture follow as they are.
    if (token.word == "bin")
        m_at = std::min(m_bytes.size(), m_at + std::max(0, token.value));
    return token;
}

} // namespace galley
