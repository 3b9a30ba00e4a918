#pragma once

#include "ui/base/desk.h"
#include "ui/entries/entry.h"

#include <QWidget>

namespace galley {

class EntryList;
class PaneTitle;
class Theme;

/// The Editor's notes dock: every editor's note and column title of the issue, editable, with a link to the story that
/// it belongs to.
class NotesPane : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    NotesPane(Desk &desk, const Theme &theme, QWidget *parent = nullptr);

    /// For the dock; owned by the dock once it is set there.
    PaneTitle *title() const { return m_title; }
    EntryList *list() const { return m_list; }

private:
    void tell();

    PaneTitle *m_title;
    EntryList *m_list;
};

/// The paragraphs of a note make an entry, whose title is the label before them; so does a column title.
QList<Entry> notesOf(const Issue &issue);

} // namespace galley
