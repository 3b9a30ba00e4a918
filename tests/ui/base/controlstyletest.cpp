// Boxes and fields that Qt draws, in both schemes: their edges can be seen, focus is thick, dialogs show no foreign icons.
#include "ui/base/controlstyle.h"
#include "ui/base/palette.h"
#include "ui/base/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QRadioButton>
#include <QSpinBox>
#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

namespace {

int inked(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour;
    return count;
}

} // namespace

class ControlStyleTest : public QObject
{
    Q_OBJECT

    Theme m_theme;

private Q_SLOTS:
    void initTestCase() { m_theme.install(*qApp); }

    void edgesAreSeen_data()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::addColumn<QString>("control");
        for (const auto &[name, scheme] : {std::pair("light", Scheme::Light), std::pair("dark", Scheme::Dark)})
            for (const char *control : {"box", "choice", "number"})
                QTest::addRow("%s, %s", control, name) << scheme << QString::fromLatin1(control);
    }
    void edgesAreSeen()
    {
        QFETCH(Scheme, scheme);
        QFETCH(QString, control);
        m_theme.setScheme(scheme);
        QCheckBox box;
        QComboBox choice;
        QSpinBox number;
        QWidget &widget = control == u"box" ? static_cast<QWidget &>(box)
            : control == u"choice"          ? static_cast<QWidget &>(choice)
                                            : number;
        widget.resize(widget.sizeHint());
        const QImage drawn = widget.grab().toImage();
        QCOMPARE_GT(inked(drawn, m_theme.colour(Colour::Edge)), 20);
        QVERIFY(contrast(m_theme.colour(Colour::Edge), m_theme.colour(Colour::Pane)) >= 3);
    }

    void oneOfManyIsSeen_data()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::newRow("light") << Scheme::Light;
        QTest::newRow("dark") << Scheme::Dark;
    }
    void oneOfManyIsSeen()
    {
        QFETCH(Scheme, scheme);
        m_theme.setScheme(scheme);
        QRadioButton one;
        one.resize(one.sizeHint());
        const QImage off = one.grab().toImage();
        const QColor ground = off.pixelColor(off.width() - 1, 0);
        int seen = 0;
        for (int y = 0; y < off.height(); ++y)
            for (int x = 0; x < m_theme.px(16); ++x)
                seen += contrast(off.pixelColor(x, y), ground) >= 2;
        QCOMPARE_GT(seen, 20);
        one.setChecked(true);
        QCOMPARE_GT(inked(one.grab().toImage(), m_theme.colour(Colour::Accent)), 20);
    }

    void focusIsThickerThanAnEdge()
    {
        QComboBox choice;
        choice.show();
        choice.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&choice));
        choice.setFocus();
        QTRY_VERIFY(choice.hasFocus());
        const QColor accent = m_theme.colour(Colour::Accent);
        const QImage drawn = choice.grab().toImage();
        const int middle = drawn.height() / 2;
        QCOMPARE(drawn.pixelColor(0, middle), accent);
        QCOMPARE(drawn.pixelColor(1, middle), accent);
    }

    void aTickIsShapeAndColour()
    {
        QCheckBox box;
        box.resize(box.sizeHint());
        const QImage off = box.grab().toImage();
        box.setChecked(true);
        const QImage on = box.grab().toImage();
        QCOMPARE_GT(inked(on, m_theme.colour(Colour::Accent)), inked(off, m_theme.colour(Colour::Accent)) + 40);
    }

    void controlsAreAsHighAsTheDesignSays()
    {
        QComboBox choice;
        QSpinBox number;
        QCOMPARE(choice.sizeHint().height(), m_theme.px(28));
        QCOMPARE(number.sizeHint().height(), m_theme.px(28));
    }

    void buttonsOfDialogsShowNoIcons()
    {
        QCOMPARE(QApplication::style()->styleHint(QStyle::SH_DialogButtonBox_ButtonsHaveIcons), 0);
    }
};

QTEST_MAIN(ControlStyleTest)
#include "controlstyletest.moc"
