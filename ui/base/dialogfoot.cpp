#include "ui/base/dialogfoot.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace galley {

QHBoxLayout *dialogFoot(const QList<QPushButton *> &buttons, QPushButton *left)
{
    auto *foot = new QHBoxLayout;
    if (left)
        foot->addWidget(left);
    foot->addStretch(1);
    for (QPushButton *button : buttons)
        foot->addWidget(button);
    return foot;
}

void makePrimary(QPushButton *button)
{
    button->setProperty("primary", true);
    button->setDefault(true);
}

} // namespace galley
