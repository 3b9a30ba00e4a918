#include "ui/house/laydowndialog.h"

#include "ui/base/dialogfoot.h"
#include "ui/base/ground.h"
#include "ui/base/theme.h"
#include "ui/house/housedesk.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace galley {

LayDownDialog::LayDownDialog(const QString &title, const QString &printed, HouseDesk &house, const Theme &theme,
                             QWidget *parent)
    : QDialog(parent)
    , m_house(house)
    , m_theme(theme)
    , m_says(new QLabel)
    , m_keep(new QPushButton(tr("&Lay down")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *words = new QLabel(printed);
    words->setObjectName("bylinePrinted"_L1);
    words->setTextFormat(Qt::PlainText);
    words->setFont(theme.font(FontRole::InterfaceBold));
    words->setWordWrap(true);
    m_says->setObjectName("bylineSays"_L1);
    m_says->setWordWrap(true);
    m_keep->setObjectName("bylineKeep"_L1);
    makePrimary(m_keep);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName("bylineCancel"_L1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(words);
    column->addWidget(m_says);
    column->addStretch(1);
    column->addLayout(dialogFoot({cancel, m_keep}));
    setMinimumWidth(theme.px(420));
    layGround(*this, Colour::Pane, theme);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, &LayDownDialog::keep);
}

void LayDownDialog::setBody(QWidget *body)
{
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, body);
}

void LayDownDialog::say(const QString &sentence)
{
    m_says->setVisible(!sentence.isEmpty());
    m_says->setText(sentence);
}

void LayDownDialog::setReady(bool ready)
{
    m_keep->setEnabled(ready);
}

void LayDownDialog::keep()
{
    setReady(false);
    m_house.change(change(), this, [this](const Result<> &done) {
        if (done)
            return accept();
        setReady(true);
        say(done.error().message.text());
    });
}

} // namespace galley
