#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// The layers of the program, as a table: what each folder may include. Arrows go down only, and each outside library
/// is known to one folder.
class LayeringTest : public QObject
{
    Q_OBJECT

    struct Layer {
        QString folder;
        QStringList ours;    ///< folders it may include besides itself
        QStringList outside; ///< outside headers it may include besides Qt Core's
    };

    static QList<Layer> layers()
    {
        const QStringList sql{u"QSql"_s, u"QtSql"_s};
        const QStringList icu{u"unicode/"_s};
        return {
            {u"core/base"_s, {}, {}},
            {u"core/text"_s, {u"core/base"_s}, {}},
            {u"core/model"_s, {u"core/base"_s, u"core/text"_s}, {}},
            {u"core/input"_s, {u"core/base"_s, u"core/text"_s}, icu + QStringList{u"KZip"_s, u"gumbo"_s}},
            {u"core/language"_s,
             {u"core/base"_s, u"core/text"_s},
             icu + QStringList{u"libime/"_s, u"fcitx-utils/"_s, u"Sonnet/"_s, u"opencc/"_s}},
            {u"core/recognise"_s,
             {u"core/base"_s, u"core/text"_s, u"core/model"_s, u"core/input"_s, u"core/language"_s},
             {}},
            {u"core/intake"_s,
             {u"core/base"_s, u"core/text"_s, u"core/model"_s, u"core/input"_s, u"core/recognise"_s,
              u"core/language"_s},
             {}},
            {u"core/ledger"_s,
             {u"core/base"_s, u"core/text"_s, u"core/model"_s, u"core/recognise"_s, u"core/language"_s},
             {}},
            {u"core/house"_s, {u"core/base"_s, u"core/text"_s, u"core/model"_s, u"core/recognise"_s}, {}},
            {u"core/checks"_s,
             {u"core/base"_s, u"core/text"_s, u"core/model"_s, u"core/recognise"_s, u"core/language"_s,
              u"core/ledger"_s, u"core/house"_s, u"core/layout"_s},
             {}},
            {u"core/arrange"_s, {u"core/base"_s, u"core/text"_s, u"core/model"_s, u"core/checks"_s}, {}},
            {u"core/proof"_s,
             {u"core/base"_s, u"core/text"_s, u"core/model"_s, u"core/recognise"_s, u"core/language"_s,
              u"core/checks"_s, u"core/layout"_s},
             {u"poppler-"_s, u"qpdf/"_s, u"QImage"_s}},
            {u"core/layout"_s, {u"core/base"_s, u"core/text"_s, u"core/model"_s, u"core/house"_s}, {}},
            {u"core/render"_s, {u"core/base"_s, u"core/text"_s, u"core/model"_s, u"core/layout"_s}, {u"QPainter"_s}},
            {u"core/report"_s, {u"core/base"_s, u"core/text"_s, u"core/model"_s}, {}},
            {u"core/approval"_s, {u"core/base"_s, u"core/text"_s, u"core/model"_s}, {u"sodium"_s}},
            {u"core/store"_s,
             {u"core/base"_s, u"core/text"_s, u"core/model"_s, u"core/house"_s, u"core/approval"_s},
             sql},
            {u"ui"_s,
             {u"core/base"_s, u"core/text"_s, u"core/model"_s, u"core/input"_s, u"core/recognise"_s, u"core/intake"_s,
              u"core/language"_s, u"core/ledger"_s, u"core/house"_s, u"core/checks"_s, u"core/arrange"_s,
              u"core/layout"_s, u"core/render"_s, u"core/proof"_s, u"core/approval"_s},
             {u"QtWidgets"_s, u"QtGui"_s, u"QtSvg"_s, u"*"_s}},
            {u"app/headless"_s, {u"core"_s}, {u"QGuiApplication"_s}},
            {u"app/desktop"_s, {u"core"_s, u"ui"_s}, {u"*"_s}},
        };
    }

    static bool isUnder(const QString &path, const QString &folder)
    {
        return path == folder || path.startsWith(folder + u'/');
    }

    /// Qt headers that core may not know: everything that is drawn.
    static bool isDrawn(const QString &header)
    {
        static const QRegularExpression drawn(
            u"^(QtGui|QtWidgets|QtSvg|QWidget|QApplication|QGuiApplication|QPainter|QPixmap|QImage|QIcon|QColor|QFont|"
            u"QPalette|QAction|"
            "QUndo|QText(Document|Cursor|Edit|Block|Layout|Format)|QKey|QMouse|QPaint|QStyle|QWindow|QClipboard)"_s);
        return drawn.match(header).hasMatch();
    }

    /// Outside headers that no window may know, whatever else it may.
    static bool isCores(const QString &header)
    {
        return header.startsWith("QSql"_L1) || header.startsWith("Sonnet/"_L1) || header.startsWith("sodium"_L1);
    }

    static QString problem(const Layer &layer, const QString &included)
    {
        const bool ours = included.startsWith("core/"_L1) || included.startsWith("ui/"_L1)
            || included.startsWith("app/"_L1);
        // Strangers' files are read in a process of their own.
        if (isUnder(included, u"core/proof/pdf"_s) && !layer.folder.startsWith("core/proof"_L1)
            && layer.folder != "app/headless"_L1)
            return u"for the helper process alone"_s;
        const auto allowed = [&](const QString &folder) { return isUnder(included, folder); };
        if (ours)
            return isUnder(included, layer.folder) || std::ranges::any_of(layer.ours, allowed) ? QString()
                                                                                               : u"another layer’s"_s;
        if (layer.outside.contains(u"*"_s))
            return isCores(included) ? u"a library of core’s"_s : QString();
        if (std::ranges::any_of(layer.outside, [&](const QString &prefix) { return included.startsWith(prefix); }))
            return {};
        const bool library = included.contains(u'/') || isCores(included) || isDrawn(included);
        const bool system = included.startsWith("sys/"_L1) || included.startsWith("linux/"_L1);
        return library && !system ? u"not this folder’s library"_s : QString();
    }

private Q_SLOTS:
    void includesGoDown_data()
    {
        QTest::addColumn<int>("layer");
        for (int i = 0; i < layers().size(); ++i)
            QTest::newRow(qPrintable(layers()[i].folder)) << i;
    }

    void includesGoDown()
    {
        QFETCH(int, layer);
        const Layer rules = layers()[layer];
        static const QRegularExpression include(u"^\\s*#include\\s+[<\"]([^>\"]+)[>\"]"_s,
                                                QRegularExpression::MultilineOption);
        const QDir top(QStringLiteral(GALLEY_SOURCES));
        QStringList wrong;
        QDirIterator files(top.filePath(rules.folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            for (const QRegularExpressionMatch &match : include.globalMatch(text))
                if (const QString why = problem(rules, match.captured(1)); !why.isEmpty())
                    wrong.append(
                        u"%1 includes %2: %3"_s.arg(top.relativeFilePath(file.fileName()), match.captured(1), why));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void everyFolderHasItsRules()
    {
        QStringList known;
        for (const Layer &layer : layers())
            known.append(layer.folder);
        const QDir top(QStringLiteral(GALLEY_SOURCES));
        for (const QString &layer : {u"core"_s, u"app"_s})
            for (const QString &folder : QDir(top.filePath(layer)).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
                const QString path = layer + u'/' + folder;
                const bool empty = QDir(top.filePath(path)).isEmpty(QDir::Files);
                QVERIFY2(empty || known.contains(path), qPrintable(path + u" has no rules in this test"_s));
            }
    }

    void aWrongIncludeIsSeen_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("included");
        QTest::addColumn<bool>("wrong");
        QTest::newRow("checks see the store") << u"core/checks"_s << u"core/store/newsroom.h"_s << true;
        QTest::newRow("window sees the store") << u"ui"_s << u"core/store/newsroom.h"_s << true;
        QTest::newRow("window asks the database") << u"ui"_s << u"QSqlQuery"_s << true;
        QTest::newRow("model draws") << u"core/model"_s << u"QPainter"_s << true;
        QTest::newRow("checks call Sonnet") << u"core/checks"_s << u"Sonnet/Speller"_s << true;
        QTest::newRow("core sees the window") << u"core/recognise"_s << u"ui/base/theme.h"_s << true;
        QTest::newRow("window reads PDF") << u"ui"_s << u"core/proof/pdf/pdfproof.h"_s << true;
        QTest::newRow("program with the window reads PDF")
            << u"app/desktop"_s << u"core/proof/pdf/pdfproof.h"_s << true;
        QTest::newRow("store signs by itself") << u"core/store"_s << u"sodium.h"_s << true;
        QTest::newRow("window signs by itself") << u"ui"_s << u"sodium.h"_s << true;
        QTest::newRow("approval signs") << u"core/approval"_s << u"sodium.h"_s << false;
        QTest::newRow("window reads what differs") << u"ui"_s << u"core/proof/compare.h"_s << false;
        QTest::newRow("window reads the model") << u"ui"_s << u"core/model/issue.h"_s << false;
        QTest::newRow("language calls Sonnet") << u"core/language"_s << u"Sonnet/Speller"_s << false;
    }

    void aWrongIncludeIsSeen()
    {
        QFETCH(QString, folder);
        QFETCH(QString, included);
        for (const Layer &layer : layers())
            if (layer.folder == folder)
                QTEST(!problem(layer, included).isEmpty(), "wrong");
    }
};

QTEST_GUILESS_MAIN(LayeringTest)
#include "layeringtest.moc"
