#include "ui/base/palette.h"

#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

class PaletteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsThatOfWcag();
    void textCanBeRead_data();
    void textCanBeRead();
    void edgesCanBeSeen_data();
    void edgesCanBeSeen();
    void textDoesNotGlareInTheDark();

private:
    struct Named {
        const char *name;
        Colour colour;
    };
    static void rows(const QList<Named> &inks, const QList<Named> &grounds);
};

void PaletteTest::rows(const QList<Named> &inks, const QList<Named> &grounds)
{
    QTest::addColumn<int>("ink");
    QTest::addColumn<int>("ground");
    QTest::addColumn<bool>("dark");
    for (bool dark : {false, true})
        for (const Named &ink : inks)
            for (const Named &ground : grounds)
                QTest::addRow("%s on %s, %s", ink.name, ground.name, dark ? "dark" : "light")
                    << int(ink.colour) << int(ground.colour) << dark;
}

void PaletteTest::contrastIsThatOfWcag()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    QVERIFY(qAbs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
}

void PaletteTest::textCanBeRead_data()
{
    rows({{"text", Colour::Text},
          {"text2", Colour::Text2},
          {"text3", Colour::Text3},
          {"accent", Colour::Accent},
          {"A", Colour::A},
          {"B", Colour::B},
          {"C", Colour::C},
          {"ok", Colour::Ok}},
         {{"window", Colour::Window},
          {"pane", Colour::Pane},
          {"paper", Colour::Paper},
          {"accent tint", Colour::AccentTint},
          {"hover", Colour::Hover}});
    const QList<std::pair<Named, Named>> own{
        {{"A", Colour::A}, {"its tint", Colour::ATint}},
        {{"B", Colour::B}, {"its tint", Colour::BTint}},
        {{"C", Colour::C}, {"its tint", Colour::CTint}},
        {{"ok", Colour::Ok}, {"its tint", Colour::OkTint}},
        {{"text", Colour::Text}, {"the tint of A", Colour::ATint}},
        {{"text", Colour::Text}, {"the tint of B", Colour::BTint}},
        {{"the letter", Colour::OnA}, {"A", Colour::A}},
        {{"the label", Colour::OnAccent}, {"accent", Colour::Accent}},
    };
    for (bool dark : {false, true})
        for (const auto &[ink, ground] : own)
            QTest::addRow("%s on %s, %s", ink.name, ground.name, dark ? "dark" : "light")
                << int(ink.colour) << int(ground.colour) << dark;
}

void PaletteTest::textCanBeRead()
{
    QFETCH(int, ink);
    QFETCH(int, ground);
    QFETCH(bool, dark);
    const Scheme scheme = dark ? Scheme::Dark : Scheme::Light;
    QCOMPARE_GE(contrast(colourOf(Colour(ink), scheme), colourOf(Colour(ground), scheme)), 4.5);
}

void PaletteTest::edgesCanBeSeen_data()
{
    rows({{"edge", Colour::Edge}, {"accent", Colour::Accent}},
         {{"window", Colour::Window},
          {"pane", Colour::Pane},
          {"paper", Colour::Paper},
          {"accent tint", Colour::AccentTint},
          {"hover", Colour::Hover}});
}

void PaletteTest::edgesCanBeSeen()
{
    QFETCH(int, ink);
    QFETCH(int, ground);
    QFETCH(bool, dark);
    const Scheme scheme = dark ? Scheme::Dark : Scheme::Light;
    QCOMPARE_GE(contrast(colourOf(Colour(ink), scheme), colourOf(Colour(ground), scheme)), 3.0);
}

void PaletteTest::textDoesNotGlareInTheDark()
{
    for (Colour ground : {Colour::Window, Colour::Pane, Colour::Paper})
        QCOMPARE_LT(contrast(colourOf(Colour::Text, Scheme::Dark), colourOf(ground, Scheme::Dark)), 13.0);
}

QTEST_APPLESS_MAIN(PaletteTest)
#include "palettetest.moc"
