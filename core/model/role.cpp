#include "core/model/role.h"

#include <QtTypes>

#include <array>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

struct RoleRow {
    Role role;
    QLatin1StringView name;
    const char *title;
};

constexpr std::array<RoleRow, roleCount> rows{{
    {Role::Kicker, "kicker"_L1, QT_TRANSLATE_NOOP("core", "Kicker")},
    {Role::Headline, "headline"_L1, QT_TRANSLATE_NOOP("core", "Headline")},
    {Role::Deck, "deck"_L1, QT_TRANSLATE_NOOP("core", "Deck")},
    {Role::Byline, "byline"_L1, QT_TRANSLATE_NOOP("core", "Byline")},
    {Role::LeadIn, "lead-in"_L1, QT_TRANSLATE_NOOP("core", "Lead-in")},
    {Role::Paragraph, "paragraph"_L1, QT_TRANSLATE_NOOP("core", "Paragraph")},
    {Role::Subhead, "subhead"_L1, QT_TRANSLATE_NOOP("core", "Subhead")},
    {Role::Caption, "caption"_L1, QT_TRANSLATE_NOOP("core", "Caption")},
    {Role::Credit, "credit"_L1, QT_TRANSLATE_NOOP("core", "Credit")},
    {Role::ColumnTitle, "column-title"_L1, QT_TRANSLATE_NOOP("core", "Column title")},
    {Role::EditorsNoteLabel, "editors-note-label"_L1, QT_TRANSLATE_NOOP("core", "Editor's note label")},
    {Role::EditorsNote, "editors-note"_L1, QT_TRANSLATE_NOOP("core", "Editor's note")},
    {Role::IndexTitle, "index-title"_L1, QT_TRANSLATE_NOOP("core", "Index title")},
    {Role::IndexEntry, "index-entry"_L1, QT_TRANSLATE_NOOP("core", "Index entry")},
    {Role::IndexPage, "index-page"_L1, QT_TRANSLATE_NOOP("core", "Index page")},
    {Role::JumpLine, "jump-line"_L1, QT_TRANSLATE_NOOP("core", "Jump line")},
    {Role::Folio, "folio"_L1, QT_TRANSLATE_NOOP("core", "Folio")},
    {Role::Other, "other"_L1, QT_TRANSLATE_NOOP("core", "Other")},
}};

} // namespace

QString roleName(Role role)
{
    return rows[size_t(role)].name;
}

std::optional<Role> roleFromName(QStringView name)
{
    for (const RoleRow &row : rows)
        if (name == row.name)
            return row.role;
    return std::nullopt;
}

Message roleTitle(Role role)
{
    return Message(rows[size_t(role)].title);
}

bool isRunningText(Role role)
{
    return role == Role::Paragraph || role == Role::LeadIn || role == Role::EditorsNote;
}

bool isHeading(Role role)
{
    return role == Role::Kicker || role == Role::Headline || role == Role::Deck;
}

} // namespace galley
