#include "core/recognise/pagehead.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

class PageHeadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pageHeads_data()
    {
        QTest::addColumn<QString>("folio");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("number") << u"第2版"_s << u"2"_s;
        QTest::newRow("Chinese number") << u"第十二版 专题"_s << u"12 专题"_s;
        QTest::newRow("wide number") << u"第１２版"_s << u"12"_s;
        QTest::newRow("name before") << u"要闻 第1版"_s << u"1 要闻"_s;
        QTest::newRow("paper, date, page, name") << u"临渚日报　2026年3月18日　星期三　第1版　要闻"_s << u"1 要闻"_s;
        QTest::newRow("brackets") << u"【第4版·潮声】"_s << u"4 潮声"_s;
        QTest::newRow("letter without 版") << u"A2 要闻"_s << u"A2 要闻"_s;
        QTest::newRow("count of pages") << u"今日8版 星期三"_s << QString();
        QTest::newRow("layout by somebody") << u"责任编辑 王晓舟 版式 李可"_s << QString();
        QTest::newRow("date alone") << u"2026年3月18日 星期三"_s << QString();
    }

    void pageHeads()
    {
        QFETCH(QString, folio);
        const std::optional<PageHead> head = pageHeadOf(folio);
        QTEST(head ? QString(head->section + QString::number(head->number) + u' ' + head->name).trimmed() : QString(),
              "wanted");
    }
};

QTEST_GUILESS_MAIN(PageHeadTest)
#include "pageheadtest.moc"
