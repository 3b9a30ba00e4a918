#pragma once

#include "ui/base/desk.h"
#include "ui/entries/entry.h"

#include <QWidget>

namespace galley {

class EntryList;
class PaneTitle;
class Theme;

/// The Captions dock: every picture caption of the issue with its credit, numbered in reading order, editable, with a
/// link to the story that it belongs to.
class CaptionsPane : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    CaptionsPane(Desk &desk, const Theme &theme, QWidget *parent = nullptr);

    /// For the dock; owned by the dock once it is set there.
    PaneTitle *title() const { return m_title; }
    EntryList *list() const { return m_list; }

private:
    void tell();

    PaneTitle *m_title;
    EntryList *m_list;
};

/// A caption and the credit line after it make an entry; a credit that stands alone is one too.
QList<Entry> captionsOf(const Issue &issue);

} // namespace galley
