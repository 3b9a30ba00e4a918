#pragma once

#include "ui/base/desk.h"
#include "ui/entries/entry.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace galley {

class EntryEdit;
class TextLink;
class Theme;

/// An entry as a widget: icon, title, link to its story, and an editable text for each of its blocks.
class EntryCard : public QWidget
{
    Q_OBJECT

public:
    EntryCard(Desk &desk, const Theme &theme, QWidget *parent = nullptr);

    /// Shows the entry; texts of blocks that it showed before stay as they are, caret included.
    void setEntry(const Entry &entry);
    const Entry &entry() const { return m_entry; }

    void follow(const ChangeEvent &event);
    void setFindings(const QHash<BlockId, QList<Finding>> &findings, const std::optional<Finding> &current);
    const QList<EntryEdit *> &edits() const { return m_edits; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void openLink();

    Desk &m_desk;
    const Theme &m_theme;
    Entry m_entry;
    QVBoxLayout *m_layout;
    QLabel *m_title;
    TextLink *m_link;
    QList<EntryEdit *> m_edits;
};

} // namespace galley
