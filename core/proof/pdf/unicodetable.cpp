#include "core/proof/pdf/unicodetable.h"

#include <algorithm>
#include <cctype>
#include <optional>
#include <string>

using namespace std::string_view_literals;

namespace galley {

namespace {

/// Codes of two bytes.
constexpr quint32 mostCodes = 0x10000;

/// The words of a table, one after the other: "<20AC>", "[", "beginbfchar".
class Words
{
public:
    explicit Words(std::string_view table)
        : m_table(table)
    {
    }

    /// Empty at the end.
    std::string_view next()
    {
        skipSpace();
        const size_t begin = m_at;
        if (begin == m_table.size())
            return {};
        const char first = m_table[m_at++];
        const bool isDictionary = m_at < m_table.size() && m_table[m_at] == '<';
        if (first == '<' && isDictionary)
            ++m_at;
        else if (first == '<')
            m_at = std::min(m_table.find('>', m_at), m_table.size() - 1) + 1;
        else if (delimiters.find(first) == std::string_view::npos)
            m_at = std::min(m_table.find_first_of(stops, m_at), m_table.size());
        return m_table.substr(begin, m_at - begin);
    }

private:
    void skipSpace()
    {
        while (true) {
            m_at = std::min(m_table.find_first_not_of(spaces, m_at), m_table.size());
            if (m_at == m_table.size() || m_table[m_at] != '%')
                return;
            m_at = std::min(m_table.find_first_of("\r\n"sv, m_at), m_table.size());
        }
    }

    static constexpr auto spaces = " \t\r\n\f\0"sv;
    static constexpr auto delimiters = "<>[](){}"sv;
    static constexpr auto stops = " \t\r\n\f\0<>[](){}/%"sv;

    std::string_view m_table;
    size_t m_at = 0;
};

/// The digits of "<20AC>"; nothing where the word is no such string.
std::optional<std::string> digitsOf(std::string_view word)
{
    if (word.size() < 2 || word.front() != '<' || word.back() != '>')
        return std::nullopt;
    std::string digits;
    for (const char c : word.substr(1, word.size() - 2)) {
        if (std::isxdigit(static_cast<unsigned char>(c)))
            digits += c;
        else if (!std::isspace(static_cast<unsigned char>(c)))
            return std::nullopt;
    }
    return digits;
}

std::optional<quint32> codeOf(std::string_view word)
{
    constexpr size_t longest = 4;
    const auto digits = digitsOf(word);
    if (!digits || digits->empty() || digits->size() > longest)
        return std::nullopt;
    return quint32(std::stoul(*digits, nullptr, 16));
}

enum class Text {
    Meant,
    Zero,   ///< stands for nothing; the first of a range that goes on from it
    Broken, ///< nobody can know what it means, nor what goes on from it
};

Text kindOf(std::string_view word)
{
    constexpr size_t digitsInUnit = 4;
    const auto digits = digitsOf(word);
    // One byte alone is read as a character everywhere, and meant so.
    if (digits && (digits->empty() || (digits->size() % digitsInUnit != 0 && digits->size() > 2)))
        return Text::Broken;
    return digits && digits->find_first_not_of('0') == std::string::npos ? Text::Zero : Text::Meant;
}

/// Reads the lines of a table between "begin…" and "end…".
class TableScan
{
public:
    explicit TableScan(std::string_view table)
        : m_words(table)
    {
    }

    BrokenCodes brokenCodes()
    {
        for (std::string_view word = m_words.next(); !word.empty(); word = m_words.next()) {
            if (word == "beginbfchar"sv)
                readCharacters();
            else if (word == "beginbfrange"sv)
                readRanges();
        }
        return std::move(m_broken);
    }

private:
    void readCharacters()
    {
        while (const auto code = codeOf(m_words.next()))
            add(*code, kindOf(m_words.next()));
    }

    void readRanges()
    {
        while (const auto first = codeOf(m_words.next())) {
            const quint32 last = codeOf(m_words.next()).value_or(0);
            const std::string_view text = m_words.next();
            if (text == "["sv) {
                readList(*first);
                continue;
            }
            const Text kind = kindOf(text);
            add(*first, kind);
            for (quint32 code = *first + 1; kind == Text::Broken && code <= last && m_left > 0; ++code)
                add(code, kind);
        }
    }

    void readList(quint32 code)
    {
        for (std::string_view text = m_words.next(); !text.empty() && text != "]"sv; text = m_words.next())
            add(code++, kindOf(text));
    }

    // The table's last word on a code is the one that holds.
    void add(quint32 code, Text kind)
    {
        if (m_left == 0 || code >= mostCodes)
            return;
        --m_left;
        if (kind == Text::Meant)
            m_broken.remove(code);
        else
            m_broken.insert(code);
    }

    Words m_words;
    BrokenCodes m_broken;
    quint32 m_left = 4 * mostCodes; ///< entries that are still taken in
};

} // namespace

BrokenCodes brokenCodesIn(std::string_view table)
{
    return TableScan(table).brokenCodes();
}

} // namespace galley
