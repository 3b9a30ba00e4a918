#pragma once

#include "tests/core/proof/setpage.h"
#include "tests/support/build.h"
#include "ui/proof/prooffiles.h"
#include "ui/proof/proofreader.h"

#include <QHash>
#include <QPointer>

/// Pages as they are read from files that nobody has, and the issue that they are of.
namespace galley::test {

using namespace Qt::StringLiterals;

/// Answers at the next turn of the event loop. A page that is not there is damaged.
class FakeReader : public ProofReader, public ProofFiles
{
public:
    // A copy has the path of its file with what number of it that was.
    void keep(const QString &path, QObject *context, const ProofFiles::Answer<QByteArray> &answer) override
    {
        const QString copy = u"%1~%2"_s.arg(path).arg(versions[path]);
        if (files.contains(path))
            files[copy] = files[path];
        later(context, [answer, copy] { answer(Result<QByteArray>(copy.toUtf8())); });
    }
    void find(const ProofFile &file, QObject *context, const ProofFiles::Answer<QString> &answer) override
    {
        Result<QString> found = QString::fromUtf8(file.digest);
        if (gone.contains(file.path))
            found = failure(Error::Code::NotFound, "%1: gone", {file.path});
        later(context, [answer, found] { answer(found); });
    }

    void open(const QString &path, QObject *context, const ProofReader::Answer<QList<QSizeF>> &answer) override
    {
        Result<QList<QSizeF>> sizes = failure(Error::Code::Corrupt, "%1: damaged", {path});
        if (files.contains(path))
            sizes = QList<QSizeF>();
        for (const ProofPage &page : files.value(path))
            sizes->append(page.size);
        later(context, [answer, sizes] { answer(sizes); });
    }
    void read(const QString &path, int page, QObject *context, const ProofReader::Answer<ProofPage> &answer) override
    {
        Result<ProofPage> read = failure(Error::Code::Corrupt, "%1: page %2 is damaged", {path, QString::number(page)});
        if (!damaged.contains(page))
            read = files[path][page - 1];
        later(context, [answer, read] { answer(read); });
    }
    Ticket draw(const TileWish &wish, QObject *context, const ProofReader::Answer<QImage> &answer) override
    {
        wishes.append(wish);
        const Ticket ticket = ++m_last;
        if (!isSlow)
            later(context, [this, wish, answer, ticket] {
                if (cancelled.contains(ticket))
                    return;
                QImage picture(wish.rect.size(), QImage::Format_RGB32);
                picture.fill(Qt::white);
                answer(cannotDraw ? Result<QImage>(failure(Error::Code::Corrupt, "%1: damaged", {wish.path}))
                                  : Result<QImage>(picture));
            });
        return ticket;
    }
    void cancel(Ticket ticket) override { cancelled.append(ticket); }

    QHash<QString, QList<ProofPage>> files;
    QHash<QString, int> versions; ///< of files: how often each was written anew
    QStringList gone;             ///< paths of files whose copies are
    QList<int> damaged;           ///< pages
    QList<TileWish> wishes;
    QList<Ticket> cancelled;
    bool isSlow = false; ///< never draws
    bool cannotDraw = false;

private:
    static void later(QObject *context, const std::function<void()> &answer)
    {
        QMetaObject::invokeMethod(context, answer, Qt::QueuedConnection);
    }

    Ticket m_last = 0;
};

inline const QString bankHeadline = QStringLiteral("临渚启动百里滨水绿廊三年行动");
inline const QString bank = QStringLiteral(
    "本报讯（记者李山）3月17日上午，滨水绿廊三年行动动员会在城东老码头召开，沿线十二个街道参加。");
/// With one wrong character.
inline const auto slip = QString(bank).replace(QStringLiteral("动员会"), QStringLiteral("动圆会"));
inline const QString bankEnd = QStringLiteral("账要晒在太阳下。");
inline const QString cherryHeadline = QStringLiteral("早樱开了");
inline const QString cherry = QStringLiteral(
    "城西苗圃的三百株早樱昨天开花，比去年早了六天，园林部门提醒市民错峰赏花，不要攀折花枝。");

/// One page with two stories.
inline Issue proofIssue()
{
    return issueOfStories({{{Role::Headline, bankHeadline}, {Role::Paragraph, bank}, {Role::Paragraph, bankEnd}},
                           {{Role::Headline, cherryHeadline}, {Role::Paragraph, cherry}}});
}

/// That page as it is set: two columns, one a story.
inline ProofPage proofPage(const QString &first = bank, const QString &end = bankEnd, const QString &second = cherry)
{
    ProofPage page = emptyPage();
    setColumn(page, 40, 300, {bankHeadline}, 28);
    setColumn(page, 40, 350, broken(first, 15) + broken(end, 15));
    setColumn(page, 600, 300, {cherryHeadline}, 22);
    setColumn(page, 600, 350, broken(second, 15));
    return page;
}

} // namespace galley::test
