#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

/// The Chinese translation as it stands in the file: all of it there, and nothing lost on the way.
class TranslationTest : public QObject
{
    Q_OBJECT

    struct Text {
        QString context;
        QString source;
        QString translation;
        bool finished = true;
    };

    static QList<Text> texts()
    {
        QFile file(QDir(QStringLiteral(GALLEY_TRANSLATIONS)).filePath(u"galley_zh_CN.ts"_s));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QList<Text> found;
        QString context;
        QXmlStreamReader xml(&file);
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"name")
                context = xml.readElementText();
            else if (xml.name() == u"source")
                found.append({context, xml.readElementText(), {}, true});
            else if (xml.name() == u"translation") {
                found.last().finished = !xml.attributes().hasAttribute("type"_L1);
                found.last().translation = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            }
        }
        return found;
    }

    static QStringList places(const QString &text)
    {
        static const QRegularExpression place(u"%(L?\\d|n)"_s);
        QStringList found;
        for (const QRegularExpressionMatch &match : place.globalMatch(text))
            found.append(match.captured());
        found.sort();
        found.removeDuplicates();
        return found;
    }

private Q_SLOTS:
    void everyTextIsTranslated()
    {
        QVERIFY(texts().size() > 300);
        for (const Text &text : texts())
            QVERIFY2(text.finished && !text.translation.isEmpty(), qPrintable(text.context + u": "_s + text.source));
    }

    void everyPlaceIsFilled()
    {
        for (const Text &text : texts())
            QVERIFY2(places(text.source) == places(text.translation), qPrintable(text.source));
    }

    // A class is looked up by its full name; without the namespace its texts would stay English.
    void everyContextIsOneThatIsAskedFor()
    {
        for (const Text &text : texts()) {
            const bool known = text.context.startsWith("galley::"_L1) || text.context == u"core"
                || text.context == u"galley" || text.context == u"galleyctl";
            QVERIFY2(known, qPrintable(text.context));
        }
    }
};

QTEST_GUILESS_MAIN(TranslationTest)
#include "translationtest.moc"
