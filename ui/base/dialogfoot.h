#pragma once

#include <QList>

class QHBoxLayout;
class QPushButton;

namespace galley {

/// A dialog's last row: its buttons at the right, the one that does the thing last; at the left one that undoes.
QHBoxLayout *dialogFoot(const QList<QPushButton *> &buttons, QPushButton *left = nullptr);

/// The button that Enter presses; in the accent's colour.
void makePrimary(QPushButton *button);

} // namespace galley
