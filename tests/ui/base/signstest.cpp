#include "ui/base/badge.h"
#include "ui/base/icons.h"
#include "ui/base/theme.h"

#include <QDir>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace galley;
using namespace Qt::StringLiterals;

class SignsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badgesDifferByShapeWithoutColour();
    void dismissedBadgeDiffers();
    void numbersCanBeRead_data();
    void numbersCanBeRead();
    void everyIconDraws();
    void iconIsDrawnWithAllPixelsOfAFineScreen();
    void iconFollowsTheTheme();
    void sizesFollowTheFactor();
    void storyFacesFollowTheTextSizeOnly();
    void everyFaceNamesAHanFamilyFirst();
    void styleSheetIsShortAndComplete();

private:
    static QImage shapeOf(Severity severity, const Theme &theme, BadgeState state = BadgeState::Open);
};

// What is left of a badge when colour is taken away: ink or no ink.
QImage SignsTest::shapeOf(Severity severity, const Theme &theme, BadgeState state)
{
    QImage image(40, 40, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintBadge(painter, QRectF(0, 0, 40, 40), severity, theme, state);
    painter.end();
    return image.convertToFormat(QImage::Format_Alpha8);
}

void SignsTest::badgesDifferByShapeWithoutColour()
{
    const Theme theme;
    const QImage a = shapeOf(Severity::A, theme);
    const QImage b = shapeOf(Severity::B, theme);
    const QImage c = shapeOf(Severity::C, theme);
    const auto inked = [](const QImage &image, int x, int y) {
        return image.constBits()[y * image.bytesPerLine() + x] > 0;
    };
    QVERIFY(inked(a, 4, 4));  // a square fills its corners,
    QVERIFY(!inked(b, 4, 4)); // a diamond does not
    QVERIFY(!inked(c, 4, 4));
    QVERIFY(inked(b, 10, 20));  // and is filled,
    QVERIFY(!inked(c, 10, 20)); // a circle is open
}

void SignsTest::numbersCanBeRead_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<NumberState>("state");
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark})
        for (const Severity severity : {Severity::A, Severity::B, Severity::C})
            for (const NumberState state : {NumberState::Open, NumberState::Settled})
                QTest::addRow("%s, %s, %s", scheme == Scheme::Dark ? "dark" : "light",
                              qPrintable(severityName(severity)), state == NumberState::Open ? "open" : "settled")
                    << scheme << severity << state;
}

// As WCAG asks of text: the figure against what it stands on.
void SignsTest::numbersCanBeRead()
{
    QFETCH(Scheme, scheme);
    QFETCH(Severity, severity);
    QFETCH(NumberState, state);
    QImage image(60, 60, QImage::Format_RGB32);
    image.fill(colourOf(Colour::Pane, scheme));
    QPainter painter(&image);
    paintNumber(painter, QRectF(0, 0, 60, 60), severity, 8, Theme(), scheme, state);
    painter.end();
    const QColor ground = image.pixelColor(30, 10);
    double best = 1;
    for (int x = 20; x < 40; ++x)
        for (int y = 20; y < 40; ++y)
            best = std::max(best, contrast(image.pixelColor(x, y), ground));
    QCOMPARE_GE(best, 4.5);
}

void SignsTest::dismissedBadgeDiffers()
{
    const Theme theme;
    for (Severity severity : {Severity::A, Severity::B, Severity::C})
        QVERIFY(shapeOf(severity, theme) != shapeOf(severity, theme, BadgeState::Dismissed));
}

void SignsTest::everyIconDraws()
{
    const QStringList files = QDir(u":/galley/icons"_s).entryList({u"*.svg"_s});
    QVERIFY(!files.isEmpty());
    for (const QString &file : files) {
        QImage image(16, 16, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        const QImage empty = image;
        QPainter painter(&image);
        const QByteArray name = file.chopped(4).toLatin1();
        paintIcon(painter, QRectF(0, 0, 16, 16), QLatin1StringView(name), Qt::black);
        painter.end();
        QVERIFY2(image != empty, name.constData());
    }
}

void SignsTest::iconIsDrawnWithAllPixelsOfAFineScreen()
{
    const Theme theme;
    const QPixmap drawn = icon("search"_L1, theme).pixmap(QSize(16, 16), 2.0);
    QCOMPARE(drawn.size(), QSize(32, 32));
    QCOMPARE(drawn.deviceIndependentSize(), QSizeF(16, 16));
    QImage doubled = icon("search"_L1, theme).pixmap(QSize(16, 16), 1.0).toImage().scaled(32, 32);
    doubled.setDevicePixelRatio(2);
    QVERIFY(drawn.toImage() != doubled);
}

void SignsTest::iconFollowsTheTheme()
{
    Theme theme;
    const QIcon search = icon("search"_L1, theme);
    const QImage light = search.pixmap(16, 16).toImage();
    theme.setScheme(Scheme::Dark);
    QVERIFY(search.pixmap(16, 16).toImage() != light);
    QVERIFY(search.pixmap(16, 16, QIcon::Disabled).toImage() != search.pixmap(16, 16).toImage());
}

void SignsTest::sizesFollowTheFactor()
{
    Theme theme;
    QSignalSpy changed(&theme, &Theme::changed);
    QCOMPARE(theme.font(FontRole::Interface).pixelSize(), 13);
    theme.setFactor(1.5);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(theme.font(FontRole::Interface).pixelSize(), 20);
    QCOMPARE(theme.px(28), 42);
    theme.setFactor(1.5);
    QCOMPARE(changed.size(), 1);
    theme.setFactor(40);
    QCOMPARE(theme.factor(), 2.0);
}

void SignsTest::storyFacesFollowTheTextSizeOnly()
{
    Theme theme;
    QCOMPARE(theme.font(FontRole::Body).pixelSize(), 18);
    QCOMPARE(theme.lineHeight(FontRole::Body), 32);
    theme.setTextSize(22);
    QCOMPARE(theme.font(FontRole::Body).pixelSize(), 22);
    QCOMPARE(theme.lineHeight(FontRole::Body), 39);
    QCOMPARE(theme.font(FontRole::Interface).pixelSize(), 13);
}

void SignsTest::everyFaceNamesAHanFamilyFirst()
{
    const Theme theme;
    for (int role = 0; role <= int(FontRole::Subhead); ++role) {
        const QStringList families = theme.font(FontRole(role)).families();
        QVERIFY(!families.isEmpty());
        QVERIFY(families.first().contains("CJK SC"_L1));
        QVERIFY(theme.lineHeight(FontRole(role)) > theme.font(FontRole(role)).pixelSize());
    }
}

void SignsTest::styleSheetIsShortAndComplete()
{
    const Theme theme;
    const QString sheet = theme.styleSheet();
    QVERIFY(!sheet.contains(u'%'));
    QCOMPARE_LT(sheet.count(u'\n'), 25);
}

QTEST_MAIN(SignsTest)
#include "signstest.moc"
