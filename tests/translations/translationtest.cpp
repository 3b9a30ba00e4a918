#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

/// The translations as they stand in their files: all of them there, and nothing lost on the way. Chinese has every text,
/// English the plurals alone.
class TranslationTest : public QObject
{
    Q_OBJECT

    struct Text {
        QString context;
        QString source;
        QStringList forms; ///< one where the text has no number in it
        bool counts = false;
        bool finished = true;
    };

    static QString pathOf(const QString &language)
    {
        return QDir(QStringLiteral(GALLEY_SOURCES)).filePath(u"translations/galley_%1.ts"_s.arg(language));
    }

    static void readForms(QXmlStreamReader &xml, Text &text)
    {
        text.finished = !xml.attributes().hasAttribute("type"_L1);
        QString plain;
        while (xml.readNext() != QXmlStreamReader::EndElement) {
            if (xml.isStartElement())
                text.forms.append(xml.readElementText());
            else
                plain += xml.text();
        }
        if (text.forms.isEmpty())
            text.forms.append(plain.trimmed());
    }

    static QList<Text> texts(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QList<Text> found;
        QString context;
        bool counts = false;
        QXmlStreamReader xml(&file);
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"name")
                context = xml.readElementText();
            else if (xml.name() == u"message")
                counts = xml.attributes().value("numerus"_L1) == "yes"_L1;
            else if (xml.name() == u"source")
                found.append({context, xml.readElementText(), {}, counts, true});
            else if (xml.name() == u"translation")
                readForms(xml, found.last());
        }
        return found;
    }

    static QStringList places(const QString &text)
    {
        static const QRegularExpression place(u"%(L?\\d|L?n)"_s);
        QStringList found;
        for (const QRegularExpressionMatch &match : place.globalMatch(text))
            found.append(match.captured());
        found.sort();
        found.removeDuplicates();
        return found;
    }

    static QStringList counted(const QString &language)
    {
        QStringList found;
        for (const Text &text : texts(pathOf(language)))
            if (text.counts)
                found.append(text.context + u": "_s + text.source);
        found.sort();
        return found;
    }

    static void addLanguages()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("plurals");
        QTest::newRow("Chinese") << u"zh_CN"_s << 300 << 1;
        QTest::newRow("English") << u"en"_s << 10 << 2;
    }

private Q_SLOTS:
    void everyTextIsTranslated_data() { addLanguages(); }
    void everyTextIsTranslated()
    {
        QFETCH(QString, language);
        QFETCH(int, least);
        QFETCH(int, plurals);
        const QList<Text> all = texts(pathOf(language));
        QCOMPARE_GT(all.size(), least);
        for (const Text &text : all) {
            QVERIFY2(text.finished && !text.forms.contains(QString()),
                     qPrintable(text.context + u": "_s + text.source));
            QCOMPARE(text.forms.size(), text.counts ? plurals : 1);
        }
    }

    void everyPlaceIsFilled_data() { addLanguages(); }
    void everyPlaceIsFilled()
    {
        QFETCH(QString, language);
        for (const Text &text : texts(pathOf(language)))
            for (const QString &form : text.forms)
                QVERIFY2(places(text.source) == places(form), qPrintable(text.source));
    }

    // A class is looked up by its full name; without the namespace its texts would stay English.
    void everyContextIsOneThatIsAskedFor_data() { addLanguages(); }
    void everyContextIsOneThatIsAskedFor()
    {
        QFETCH(QString, language);
        for (const Text &text : texts(pathOf(language))) {
            const bool known = text.context.startsWith("galley::"_L1) || text.context == u"core"
                || text.context == u"galley" || text.context == u"galleyctl";
            QVERIFY2(known, qPrintable(text.context));
        }
    }

    void englishHasThePluralsAlone() { QCOMPARE(counted(u"en"_s), counted(u"zh_CN"_s)); }

    void noPluralStandsInBrackets_data() { addLanguages(); }
    void noPluralStandsInBrackets()
    {
        QFETCH(QString, language);
        static const QRegularExpression brackets(u"\\w[(（]s[)）]"_s);
        for (const Text &text : texts(pathOf(language)))
            for (const QString &form : text.forms + QStringList{text.source})
                QVERIFY2(!form.contains(brackets), qPrintable(form));
    }

    void nothingInTheSourcesIsMissing()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"galley_zh_CN.ts"_s);
        QVERIFY(QFile::copy(pathOf(u"zh_CN"_s), path));
        QProcess lupdate;
        lupdate.setWorkingDirectory(QStringLiteral(GALLEY_SOURCES));
        lupdate.start(QStringLiteral(GALLEY_LUPDATE),
                      {u"-silent"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s, u"-recursive"_s, u"core"_s, u"ui"_s,
                       u"app"_s, u"-I"_s, u"."_s, u"-ts"_s, path});
        QVERIFY(lupdate.waitForFinished());
        QCOMPARE(lupdate.exitCode(), 0);
        const QList<Text> all = texts(path);
        for (const Text &text : all)
            QVERIFY2(text.finished, qPrintable(text.context + u": "_s + text.source));
        QCOMPARE(texts(pathOf(u"zh_CN"_s)).size(), all.size()); // and nothing stands there that is nowhere said
    }
};

QTEST_GUILESS_MAIN(TranslationTest)
#include "translationtest.moc"
