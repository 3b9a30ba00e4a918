#pragma once

#include <QDialog>

class QAction;

namespace galley {

/// A page of help inside the program: what the panes are, the signs, and every key from the actions themselves.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    HelpWindow(const QList<QAction *> &actions, QWidget *parent = nullptr);
};

} // namespace galley
