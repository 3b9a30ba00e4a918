#include "ui/window/window.h"

#include "ui/base/prompts.h"

/// What the window asks before an agency's copy is changed, and what it says of changes that were not made.
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

// Who did not want it need not be told that it was not done.
void Window::tellRefusal(const Error &error)
{
    if (error.code != Error::Code::Stopped)
        showTrouble(Severity::B, error.message.text());
}

} // namespace galley
