#include "ui/settings/lookchoice.h"

#include "ui/base/settings.h"
#include "ui/base/theme.h"

#include <QActionGroup>
#include <QGuiApplication>
#include <QMenu>
#include <QStyleHints>

#include <cmath>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

const Setting<QString> schemeSetting{"look/scheme"_L1, u"desktop"_s};
constexpr Setting<int> textSizeSetting{"look/textSize"_L1, 18};
constexpr Setting<int> factorSetting{"look/listSize"_L1, 100};

int nextSize(int now, int step)
{
    int best = now;
    for (int size : LookChoice::textSizes)
        if (step > 0 ? size > now && (best == now || size < best) : size < now && (best == now || size > best))
            best = size;
    return best;
}

} // namespace

LookChoice::LookChoice(Theme &theme, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_scheme(schemeSetting.read(settings))
{
    m_theme.setTextSize(textSizeSetting.read(settings));
    m_theme.setFactor(factorSetting.read(settings) / 100.0);
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &LookChoice::follow);
    follow();
}

void LookChoice::follow()
{
    const bool dark = m_scheme == "dark"_L1
        || (m_scheme != "light"_L1 && QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark);
    m_theme.setScheme(dark ? Scheme::Dark : Scheme::Light);
}

void LookChoice::setScheme(const QString &name)
{
    m_scheme = name;
    schemeSetting.write(m_settings, name);
    follow();
    Q_EMIT changed();
}

int LookChoice::textSize() const
{
    return m_theme.textSize();
}

int LookChoice::listSize() const
{
    return int(std::lround(m_theme.factor() * 100));
}

void LookChoice::setTextSize(int pixels)
{
    m_theme.setTextSize(pixels);
    textSizeSetting.write(m_settings, m_theme.textSize());
    Q_EMIT changed();
}

void LookChoice::setFactor(int percent)
{
    m_theme.setFactor(percent / 100.0);
    factorSetting.write(m_settings, percent);
    Q_EMIT changed();
}

void LookChoice::addTo(QMenu &menu)
{
    auto *schemes = new QActionGroup(&menu);
    const std::pair<const char *, QString> names[] = {
        {"desktop", tr("As the &desktop")}, {"light", tr("Li&ght")}, {"dark", tr("Dar&k")}};
    for (const auto &[name, words] : names) {
        QAction *action = menu.addAction(words);
        const QString scheme = QString::fromLatin1(name);
        action->setObjectName(u"scheme-"_s + scheme);
        action->setCheckable(true);
        action->setChecked(scheme == m_scheme);
        schemes->addAction(action);
        connect(action, &QAction::triggered, this, [this, scheme] { setScheme(scheme); });
        connect(this, &LookChoice::changed, action, [this, action, scheme] { action->setChecked(scheme == m_scheme); });
    }
    menu.addSeparator();
    QAction *larger = menu.addAction(tr("Larger &text"));
    larger->setObjectName("largerText"_L1);
    larger->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Equal), QKeySequence(Qt::CTRL | Qt::Key_Plus)});
    connect(larger, &QAction::triggered, this, [this] { setTextSize(nextSize(m_theme.textSize(), 1)); });
    QAction *smaller = menu.addAction(tr("S&maller text"));
    smaller->setObjectName("smallerText"_L1);
    smaller->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Minus));
    connect(smaller, &QAction::triggered, this, [this] { setTextSize(nextSize(m_theme.textSize(), -1)); });
    QAction *usual = menu.addAction(tr("&Usual text size"));
    usual->setObjectName("usualText"_L1);
    usual->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_0));
    connect(usual, &QAction::triggered, this, [this] { setTextSize(textSizeSetting.fallback); });
    QMenu *lists = menu.addMenu(tr("Size of l&ists"));
    auto *sizes = new QActionGroup(lists);
    for (int percent : listSizes) {
        QAction *action = lists->addAction(tr("%1%").arg(percent));
        action->setObjectName(u"listSize-%1"_s.arg(percent));
        action->setCheckable(true);
        action->setChecked(listSize() == percent);
        sizes->addAction(action);
        connect(action, &QAction::triggered, this, [this, percent] { setFactor(percent); });
        connect(this, &LookChoice::changed, action,
                [this, action, percent] { action->setChecked(listSize() == percent); });
    }
}

} // namespace galley
