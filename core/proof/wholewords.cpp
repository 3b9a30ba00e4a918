#include "core/proof/wholewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

bool isDigitAt(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at].isDigit();
}

/// A figure's or Latin word's character; of marks those between two digits: 3.5, 1,200, 18:30.
bool isOfWord(QStringView text, qsizetype at)
{
    if (at < 0 || at >= text.size())
        return false;
    if (u".,:"_s.contains(text[at]))
        return isDigitAt(text, at - 1) && isDigitAt(text, at + 1);
    return text[at].isDigit() || (text[at].isLetter() && text[at].script() == QChar::Script_Latin);
}

bool beginsWithWord(QStringView text, Span part)
{
    return !part.isEmpty() && isOfWord(text, part.begin);
}

bool endsWithWord(QStringView text, Span part)
{
    return !part.isEmpty() && isOfWord(text, part.end - 1);
}

class Grower
{
public:
    Grower(const ProofUnit &unit, const QString &printed)
        : m_unit(unit)
        , m_printed(printed)
    {
    }

    /// `before` and `after`: the neighbours, up to which it may grow.
    Difference grown(Difference each, const Difference &before, const Difference &after) const
    {
        if (isCutOff(each))
            return each;
        const bool hasHead = beginsWithWord(m_unit.text, each.before) || beginsWithWord(m_printed, each.after);
        const bool hasTail = endsWithWord(m_unit.text, each.before) || endsWithWord(m_printed, each.after);
        for (; hasHead && each.before.begin > before.before.end && isJoined(each.before.begin)
             && isOfWord(m_unit.text, each.before.begin - 1);
             --each.before.begin)
            --each.after.begin;
        for (; hasTail && each.before.end < after.before.begin && isJoined(each.before.end)
             && isOfWord(m_unit.text, each.before.end);
             ++each.before.end)
            ++each.after.end;
        return each;
    }

private:
    /// False where the text has a space or a new paragraph before the character.
    bool isJoined(qsizetype at) const
    {
        return at <= 0 || at >= m_unit.text.size()
            || (m_unit.blockAt[at - 1] == m_unit.blockAt[at] && m_unit.offset[at - 1] + 1 == m_unit.offset[at]);
    }

    /// What is missing at the head or end of running text, and is more than a piece of a word.
    bool isCutOff(const Difference &each) const
    {
        const Span part = each.before;
        if (!m_unit.isFlow() || !each.after.isEmpty() || part.isEmpty()
            || (part.begin > 0 && part.end < m_unit.text.size()))
            return false;
        for (qsizetype i = part.begin; i < part.end; ++i)
            if (!isOfWord(m_unit.text, i) || (i > part.begin && !isJoined(i)))
                return true;
        return false;
    }

    const ProofUnit &m_unit;
    const QString &m_printed;
};

} // namespace

QList<Difference> wholeWords(const QList<Difference> &all, const ProofUnit &unit, const QString &printed)
{
    const Grower grower(unit, printed);
    const Difference head{{0, 0}, {0, 0}};
    const Difference end{{unit.text.size(), unit.text.size()}, {printed.size(), printed.size()}};
    QList<Difference> whole;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Difference each = grower.grown(all[i], whole.isEmpty() ? head : whole.last(),
                                             i + 1 < all.size() ? all[i + 1] : end);
        if (!whole.isEmpty() && whole.last().before.end == each.before.begin
            && whole.last().after.end == each.after.begin)
            whole.last() = {{whole.last().before.begin, each.before.end}, {whole.last().after.begin, each.after.end}};
        else
            whole.append(each);
    }
    return whole;
}

} // namespace galley
