// How the Findings pane groups and filters, by key and by menu.
#include "ui/base/filterfield.h"
#include "ui/base/textlink.h"
#include "ui/findings/findingspane.h"
#include "ui/findings/findingsview.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace galley {

FindingsPane::Choices<FindingsFilter::Grouping> FindingsPane::groupings()
{
    using enum FindingsFilter::Grouping;
    return {{Severity, tr("By severity")}, {Check, tr("By check")}, {Page, tr("By page")}, {Story, tr("By story")}};
}

FindingsPane::Choices<FindingsFilter::State> FindingsPane::states()
{
    using enum FindingsFilter::State;
    return {{Open, tr("Open ones")},
            {BackAgain, tr("Back again")},
            {Dismissed, tr("Dismissed ones")},
            {All, tr("Open and dismissed")}};
}

FindingsPane::Choices<std::optional<Severity>> FindingsPane::severities()
{
    return {{std::nullopt, tr("Every severity")},
            {Severity::A, tr("A alone")},
            {Severity::B, tr("B alone")},
            {Severity::C, tr("C alone")}};
}

namespace {

/// The one after `now`, round the end.
template<typename T>
T after(const T &now, const QList<std::pair<T, QString>> &choices)
{
    for (qsizetype i = 0; i < choices.size(); ++i)
        if (choices[i].first == now)
            return choices[(i + 1) % choices.size()].first;
    return choices.first().first;
}

template<typename T>
QString wordsOf(const T &now, const QList<std::pair<T, QString>> &choices)
{
    for (const auto &[value, words] : choices)
        if (value == now)
            return words;
    return {};
}

} // namespace

void FindingsPane::groupNext()
{
    FindingsFilter changed = m_model.filter();
    changed.grouping = after(changed.grouping, groupings());
    setFilter(changed);
}

void FindingsPane::severityNext()
{
    FindingsFilter changed = m_model.filter();
    changed.severity = after(changed.severity, severities());
    setFilter(changed);
}

void FindingsPane::stateNext()
{
    FindingsFilter changed = m_model.filter();
    changed.state = after(changed.state, states());
    setFilter(changed);
}

void FindingsPane::onlyThisCheck()
{
    FindingsFilter changed = m_model.filter();
    const std::optional<Finding> &current = m_desk.currentFinding();
    changed.check = changed.check.isEmpty() && current ? current->check : QString();
    setFilter(changed);
}

void FindingsPane::filterText()
{
    m_search->setChecked(true);
    m_filter->setFocus();
}

void FindingsPane::clearFilter()
{
    m_search->setChecked(false); // takes its words away
    setFilter(m_model.filter().widened());
    m_view->setFocus();
}

QString FindingsPane::filterSentence() const
{
    const FindingsFilter &filter = m_model.filter();
    QStringList facts;
    if (filter.severity)
        facts.append(wordsOf(filter.severity, severities()));
    if (filter.state != FindingsFilter::State::Open)
        facts.append(wordsOf(filter.state, states()));
    if (!filter.check.isEmpty())
        facts.append(m_names.title(filter.check));
    if (!filter.text.isEmpty())
        facts.append(tr("“%1”").arg(filter.text));
    return tr("%1 · Clear the filter: Esc").arg(facts.join(u" · "_s));
}

} // namespace galley
