// Copy of news agencies: whose it is, what is asked before it is changed, and what is said of changes that were not made.
#include "core/recognise/agency.h"
#include "ui/window/window.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace galley {

void Window::guardAgencies()
{
    m_desk.document().guard().setAsk([this](const QString &agency) {
        return m_prompts.agrees(this,
                                tr("This is copy of %1, which is printed as it came. Every place that you change will "
                                   "be among the findings.")
                                    .arg(agency),
                                tr("Change it"));
    });
}

void Window::addAgencyAction(QMenu *menu)
{
    QAction *action = add(menu, "agencyCopy", tr("Agenc&y's copy"));
    action->setCheckable(true);
    connect(action, &QAction::triggered, this, &Window::markAgency);
    connect(menu, &QMenu::aboutToShow, action, [this, action] {
        const Story *story = m_desk.document().issue().story(m_desk.currentStory());
        const QString agency = story ? agencyOf(*story) : QString();
        action->setEnabled(story != nullptr);
        action->setChecked(!agency.isEmpty());
        action->setText(agency.isEmpty() ? tr("Agenc&y's copy…") : tr("Agenc&y's copy: %1").arg(agency));
    });
}

/// Takes an agency's story for the paper's own, and asks whose copy another one is.
void Window::markAgency()
{
    const Issue &issue = m_desk.document().issue();
    const Story *story = issue.story(m_desk.currentStory());
    if (!story)
        return;
    QString agency;
    if (agencyOf(*story).isEmpty()) {
        const auto said = m_prompts.line(this, tr("Agency's copy"), tr("The agency that sent it:"));
        agency = said.value_or(QString()).trimmed();
    }
    const std::optional<Change> change = setAgency(issue, story->id, agency);
    if (!change)
        return;
    if (const Result<> done = m_desk.document().perform({*change}, tr("whose copy")); !done)
        tellRefusal(done.error());
}

// Who did not want it need not be told that it was not done.
void Window::tellRefusal(const Error &error)
{
    if (error.code != Error::Code::Stopped)
        showTrouble(Severity::B, error.message.text());
}

} // namespace galley
