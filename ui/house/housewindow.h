#pragma once

#include <QDialog>

namespace galley {

class Desk;
class HouseDesk;
class Prompts;
class Theme;

/// The paper's own data, a tab for each table; Ctrl+F finds in it, Ctrl+Page Down and
/// Ctrl+Page Up turn to its neighbours. Beside the other windows: nothing waits for it, everything is kept as it is
/// changed and the open issue is checked by it at once. Deletes itself when closed.
class HouseWindow : public QDialog
{
    Q_OBJECT

public:
    /// All must outlive it.
    HouseWindow(HouseDesk &house, Desk &desk, Prompts &prompts, const Theme &theme, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace galley
