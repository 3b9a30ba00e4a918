#pragma once

#include "core/model/issue.h"

#include <QDialog>

class QSpinBox;

namespace galley {

/// What the house says of a story's room, before its page editor does.
struct HoleBackground {
    QString story = {};     ///< its title
    StoryHole planned = {}; ///< in full, as the plan has it; 0 for what it does not say
    int measure = 0;        ///< to propose where the plan has none
};

/// Asks a page editor for the room that one story has: lines, characters a line, columns. What is left as planned is the
/// house's. Not modal; deletes itself.
class HoleDialog : public QDialog
{
    Q_OBJECT

public:
    HoleDialog(const StoryHole &own, const HoleBackground &background, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Empty: the story has no hole of its own any more.
    void given(const galley::StoryHole &hole);

private:
    void give();

    QSpinBox *m_lines;
    QSpinBox *m_measure;
    QSpinBox *m_columns;
};

} // namespace galley
