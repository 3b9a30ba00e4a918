#include "core/checks/facts/officialsorder.h"

#include <algorithm>

namespace galley {

namespace {

bool isSeparator(QStringView text)
{
    return !text.isEmpty()
        && std::ranges::all_of(text, [](QChar c) { return c.isSpace() || c == u'、' || c == u'，' || c == u'和'; });
}

QStringList namesOf(QList<Official> officials)
{
    officials.removeIf([](const Official &official) { return official.order <= 0; });
    std::ranges::stable_sort(officials, {}, &Official::order);
    QStringList names;
    for (const Official &official : std::as_const(officials))
        names.append(official.name);
    names.removeDuplicates();
    return names;
}

/// The row with its names in the order of their ranks, what parts them where it stood.
QString inOrder(QStringView text, const QList<PhraseFinder::Match> &row, const QStringList &names)
{
    QList<qsizetype> ranks;
    for (const PhraseFinder::Match &match : row)
        ranks.append(match.phrase);
    std::ranges::sort(ranks);
    QString right;
    for (qsizetype i = 0; i < row.size(); ++i) {
        if (i > 0)
            right += text.sliced(row[i - 1].span.end, row[i].span.begin - row[i - 1].span.end);
        right += names[ranks[i]];
    }
    return right;
}

} // namespace

OfficialsOrder::OfficialsOrder(const QList<Official> &officials)
    : m_names(namesOf(officials))
    , m_finder(m_names)
{
}

QList<OfficialsOrder::Slip> OfficialsOrder::slipsIn(QStringView text) const
{
    QList<Slip> slips;
    QList<PhraseFinder::Match> row;
    const auto close = [&] {
        if (!std::ranges::is_sorted(row, {}, &PhraseFinder::Match::phrase))
            slips.append({{row.first().span.begin, row.last().span.end}, inOrder(text, row, m_names)});
        row.clear();
    };
    for (const PhraseFinder::Match &match : m_finder.matches(text)) {
        const bool goesOn = !row.isEmpty() && match.span.begin > row.last().span.end
            && isSeparator(text.sliced(row.last().span.end, match.span.begin - row.last().span.end));
        if (!goesOn)
            close();
        row.append(match);
    }
    close();
    return slips;
}

} // namespace galley
