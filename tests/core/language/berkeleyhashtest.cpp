#include "core/language/berkeleyhash.h"

#include <QTest>
#include <QtEndian>

using namespace galley;

namespace {

constexpr qsizetype pageSize = 512;

void put16(QByteArray &bytes, qsizetype at, quint16 value)
{
    qToLittleEndian(value, bytes.data() + at);
}

void put32(QByteArray &bytes, qsizetype at, quint32 value)
{
    qToLittleEndian(value, bytes.data() + at);
}

QByteArray head()
{
    QByteArray page(pageSize, '\0');
    put32(page, 12, 0x061561);
    put32(page, 16, 9);
    put32(page, 20, pageSize);
    page[25] = 8;
    return page;
}

/// A page of items, keys and values in turn, as the library lays them: from the end down.
QByteArray items(const QList<QByteArray> &all)
{
    QByteArray page(pageSize, '\0');
    page[25] = 13;
    put16(page, 20, quint16(all.size()));
    qsizetype end = pageSize;
    for (qsizetype i = 0; i < all.size(); ++i) {
        end -= all[i].size();
        page.replace(end, all[i].size(), all[i]);
        put16(page, 26 + 2 * i, quint16(end));
    }
    return page;
}

QByteArray here(const QByteArray &value)
{
    return '\1' + value;
}

QByteArray elsewhere(quint32 page, quint32 length)
{
    QByteArray item(12, '\0');
    item[0] = 3;
    put32(item, 4, page);
    put32(item, 8, length);
    return item;
}

QByteArray overflow(const QByteArray &part, quint32 next)
{
    QByteArray page(pageSize, '\0');
    page[25] = 7;
    put32(page, 16, next);
    put16(page, 22, quint16(part.size()));
    page.replace(26, part.size(), part);
    return page;
}

} // namespace

class BerkeleyHashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<bool>("whole");
        QTest::addColumn<QByteArrayList>("expected");
        const auto row = [](const char *name, const QByteArrayList &pages, bool whole, const QByteArrayList &expected) {
            QTest::newRow(name) << pages.join() << whole << expected;
        };
        const QByteArray two = items({here("a"), here("one"), here("b"), here("two")});
        row("records of a page", {head(), two}, true, {"a=one", "b=two"});
        row("of several pages", {head(), items({here("a"), here("one")}), items({here("b"), here("two")})}, true,
            {"a=one", "b=two"});
        row("a value on pages of its own",
            {head(), items({here("a"), elsewhere(2, 5)}), overflow("lon", 3), overflow("ge", 0)}, true, {"a=longe"});
        row("no records", {head(), items({})}, true, {});
        row("nothing", {}, false, {});
        row("something else", {QByteArray(2 * pageSize, 'x')}, false, {});
        row("breaks off within a page", {head(), two.chopped(9)}, false, {});
        row("a value's page is missing", {head(), items({here("a"), elsewhere(7, 5)})}, false, {});
        row("a value's pages go round", {head(), items({here("a"), elsewhere(2, 500)}), overflow({}, 2)}, false, {});
        row("an unknown kind of item", {head(), items({here("a"), QByteArray("\4zz")})}, false, {});
    }
    void reads()
    {
        QFETCH(QByteArray, file);
        QByteArrayList found;
        const bool whole = eachHashRecord(
            file, [&](QByteArrayView key, QByteArrayView value) { found.append(key + '=' + value); });
        QTEST(whole, "whole");
        QTEST(found, "expected");
    }
};

QTEST_GUILESS_MAIN(BerkeleyHashTest)
#include "berkeleyhashtest.moc"
