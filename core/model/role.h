#pragma once

#include "core/base/message.h"

#include <optional>

namespace galley {

/// What a paragraph of a newspaper is. The order is the one in which menus show them.
enum class Role {
    Kicker,
    Headline,
    Deck,
    Byline,
    LeadIn, ///< only where an agency or staff opening stands alone; at the head of a paragraph it is a piece of it
    Paragraph,
    Subhead,
    Caption,
    Credit, ///< only where it stands alone; at the end of a caption it is a piece of it
    ColumnTitle,
    EditorsNoteLabel,
    EditorsNote,
    IndexTitle,
    IndexEntry,
    IndexPage,
    JumpLine,
    Folio,
    Other,
};
inline constexpr int roleCount = int(Role::Other) + 1;

/// Stable name, as stored and as printed by galleyctl: "headline", "editors-note-label" …
QString roleName(Role role);
std::optional<Role> roleFromName(QStringView name);
/// The name to show: Message("Headline") …
Message roleTitle(Role role);

/// Text set as running text and read as sentences: paragraph, lead-in and editor's note.
bool isRunningText(Role role);
/// Display type at the head of a story: kicker, headline, deck.
bool isHeading(Role role);

/// A role as it was found: how sure, why, and what else it could be. A person's choice has certainty 1.
struct RoleGuess {
    Role role = Role::Paragraph;
    double certainty = 1.0; ///< 0–1
    std::optional<Role> runnerUp;
    /// Code of the rule that decided, as in "ends-like-a-sentence"; empty for a person's choice. Shown through
    /// recognise/reason.h.
    QString reason;

    bool operator==(const RoleGuess &) const = default;
};

} // namespace galley
