#include "core/recognise/taughtshape.h"
#include "core/recognise/byline.h"
#include "core/recognise/recognise.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

QString namesIn(const FoundPiece &piece)
{
    QStringList names;
    if (piece)
        for (const BylinePerson &person : piece->people)
            names.append(person.name);
    return names.join(u' ');
}

} // namespace

class TaughtShapeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shapesAreRead_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("names"); // empty: it does not fit
        const auto row = [](const char *name, const QString &kind, const QString &pattern, const QString &text,
                            const QString &names) { QTest::newRow(name) << kind << pattern << text << names; };
        const QString young = u"小记者 {name}（{organisation}）"_s;
        row("words and a name", u"byline"_s, young, u"小记者 王小明（临渚实验小学）"_s, u"王小明"_s);
        row("a space is any space or none", u"byline"_s, young, u"小记者王小明（临渚实验小学）"_s, u"王小明"_s);
        row("brackets of another width", u"byline"_s, young, u"小记者　王小明(临渚实验小学)"_s, u"王小明"_s);
        row("other words", u"byline"_s, young, u"小学生 王小明（临渚实验小学）"_s, {});
        row("more behind it", u"byline"_s, young, u"小记者 王小明（临渚实验小学）来到河边"_s, {});
        row("a mark before it", u"byline"_s, young, u"■小记者 王小明（临渚实验小学）"_s, u"王小明"_s);
        row("a lead-in before its text", u"lead-in"_s, u"{paper}渚河观察组 {name}："_s,
            u"本报渚河观察组 李山：今天水位回落。"_s, u"李山"_s);
        row("a credit behind a caption", u"credit"_s, u"影像志愿者{name}留影"_s, u"渡口昨天通航。影像志愿者李山留影"_s,
            u"李山"_s);
    }

    void shapesAreRead()
    {
        QFETCH(QString, kind);
        QFETCH(QString, pattern);
        QFETCH(QString, text);
        QFETCH(QString, names);
        const Result<BylineShape> shape = taughtShape(kind, pattern);
        QVERIFY2(shape.has_value(), shape ? "" : qPrintable(shape.error().message.text()));
        const BylineParse parse = parseByline(text, {*shape});
        const FoundPiece piece = kind == "byline"_L1 ? parse.line : kind == "credit"_L1 ? parse.credit : parse.leadIn;
        const bool isTaught = piece && piece->shape == "taught"_L1;
        QCOMPARE(isTaught ? namesIn(piece) : QString(), names);
        const BylineParse untaught = parseByline(text);
        QVERIFY2(!untaught.line, "the program knows this line without being taught");
    }

    void whatTheProgramKnowsStays()
    {
        const Result<BylineShape> shape = taughtShape(u"byline"_s, u"本报记者{name}"_s);
        const BylineParse parse = parseByline(u"本报记者 李山", {shape.value()});
        QVERIFY(parse.line);
        QCOMPARE(parse.line->shape, u"people"_s);
    }

    void patternsThatSayTooLittleAreRefused_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("named"); // in the message
        QTest::newRow("nothing varies") << u"小记者"_s << u"{name}"_s;
        QTest::newRow("nothing is printed") << u"{name} {organisation}"_s << u"{name}"_s;
        QTest::newRow("empty") << QString() << u"{name}"_s;
        QTest::newRow("an unknown slot") << u"小记者 {school}"_s << u"{school}"_s;
        QTest::newRow("a brace that is not closed") << u"小记者 {name"_s << u"{name}"_s;
    }

    void patternsThatSayTooLittleAreRefused()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, named);
        const Result<BylineShape> shape = taughtShape(u"byline"_s, pattern);
        QVERIFY(!shape);
        QVERIFY2(shape.error().message.text().contains(named), qPrintable(shape.error().message.text()));
    }

    void aPatternIsProposed_data()
    {
        QTest::addColumn<QString>("printed");
        QTest::addColumn<QString>("pattern");
        const auto row = [](const char *name, const QString &printed, const QString &pattern) {
            QTest::newRow(name) << printed << pattern;
        };
        row("a name in words, and whose", u"小记者 王小明（临渚实验小学）"_s, u"小记者 {name}（{organisation}）"_s);
        row("office and name", u"渚河观察 本报记者 李山"_s, u"渚河观察 {people}"_s);
        row("a surname inside a word is no name", u"文明实践队供稿"_s, u"文明实践队供稿"_s);
        row("a date", u"渚河水文站 3月17日 李山"_s, u"渚河水文站 {date} {name}"_s);
    }

    void aPatternIsProposed()
    {
        QFETCH(QString, printed);
        QFETCH(QString, pattern);
        QCOMPARE(proposedPattern(printed), pattern);
    }

    void aTaughtLineIsABylineWhenItIsRead()
    {
        const QString text = u"渡口复航三个月\n小记者 王小明（临渚实验小学）\n"
                             u"　　昨天，临渚东渡口复航满三个月，每天有两千人乘船过河上班上学。\n"
                             u"　　船工说，清早的第一班船最挤，学生多，菜农也多，大家都让着老人。"_s;
        const auto shape = taughtShape(u"byline"_s, u"小记者 {name}（{organisation}）"_s);
        const QList<Story> stories = recognise(linesOf({text, u"UTF-8"_s}, 0), nullptr, {shape.value()});
        QCOMPARE(stories.first().blocks[1].role.role, Role::Byline);
    }
};

QTEST_GUILESS_MAIN(TaughtShapeTest)
#include "taughtshapetest.moc"
