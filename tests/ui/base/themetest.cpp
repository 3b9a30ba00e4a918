#include "ui/base/theme.h"

#include <QApplication>
#include <QEvent>
#include <QTest>
#include <QWidget>

using namespace galley;

namespace {

/// Counts how often it is asked to dress anew.
class Watcher : public QWidget
{
public:
    int fonts = 0;
    int palettes = 0;
    int styles = 0;

protected:
    void changeEvent(QEvent *event) override
    {
        fonts += event->type() == QEvent::FontChange ? 1 : 0;
        palettes += event->type() == QEvent::PaletteChange ? 1 : 0;
        styles += event->type() == QEvent::StyleChange ? 1 : 0;
        QWidget::changeEvent(event);
    }
};

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void widgetsDressAnewOnlyForWhatConcernsThem()
    {
        Theme theme;
        theme.install(*qApp);
        Watcher watcher;
        watcher.ensurePolished();
        watcher.fonts = watcher.palettes = watcher.styles = 0;
        theme.setTextSize(22); // that of the stories
        QCOMPARE(watcher.fonts + watcher.palettes + watcher.styles, 0);
        theme.setFactor(1.5);
        QCOMPARE(QApplication::font().pixelSize(), theme.font(FontRole::Interface).pixelSize());
        QCOMPARE(theme.font(FontRole::Interface).pixelSize(), 20);
        theme.setScheme(Scheme::Dark);
        QCOMPARE(QApplication::palette().color(QPalette::Base), theme.colour(Colour::Paper));
    }
};

QTEST_MAIN(ThemeTest)
#include "themetest.moc"
