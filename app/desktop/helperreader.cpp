#include "app/desktop/helperreader.h"

namespace galley {

using namespace proofwire;

namespace {

/// The pixels stay where the answer has them.
QImage pictureOf(const Tile &tile)
{
    auto *pixels = new QByteArray(tile.pixels);
    return QImage(
        reinterpret_cast<const uchar *>(pixels->constData()), tile.size.width(), tile.size.height(),
        4 * tile.size.width(), QImage::Format_RGB32, [](void *kept) { delete static_cast<QByteArray *>(kept); },
        pixels);
}

} // namespace

HelperReader::HelperReader(const HelperProgram &program)
    : m_line(new HelperLine(program))
{
    m_line->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_line, &QObject::deleteLater);
    connect(m_line, &HelperLine::answered, this, &HelperReader::onAnswered, Qt::QueuedConnection);
    m_thread.start();
}

HelperReader::~HelperReader()
{
    m_thread.quit();
    m_thread.wait();
}

void HelperReader::open(const QString &path, QObject *context, const Answer<QList<QSizeF>> &answer)
{
    ask(OpenFile{path}, HelperLine::Urgency::File, context, [answer](const Result<proofwire::Answer> &got) {
        answer(got.transform([](const proofwire::Answer &each) { return std::get<FileFacts>(each).pages; }));
    });
}

void HelperReader::read(const QString &path, int page, QObject *context, const Answer<ProofPage> &answer)
{
    ask(ReadPage{path, page}, HelperLine::Urgency::Page, context, [answer](const Result<proofwire::Answer> &got) {
        answer(got.transform([](const proofwire::Answer &each) { return std::get<ProofPage>(each); }));
    });
}

ProofReader::Ticket HelperReader::draw(const TileWish &wish, QObject *context, const Answer<QImage> &answer)
{
    return ask(DrawTile{wish.path, wish.page, wish.scale, wish.rect}, HelperLine::Urgency::Tile, context,
               [answer](const Result<proofwire::Answer> &got) {
                   answer(got.transform([](const proofwire::Answer &each) { return pictureOf(std::get<Tile>(each)); }));
               });
}

void HelperReader::cancel(Ticket ticket)
{
    if (m_askers.remove(ticket))
        QMetaObject::invokeMethod(m_line, [line = m_line, ticket] { line->cancel(ticket); }, Qt::QueuedConnection);
}

ProofReader::Ticket HelperReader::ask(const Request &request, HelperLine::Urgency urgency, QObject *context,
                                      const Answer<proofwire::Answer> &answer)
{
    const Ticket ticket = ++m_last;
    m_askers.insert(ticket, {context, answer});
    QMetaObject::invokeMethod(
        m_line, [line = m_line, ticket, request, urgency] { line->ask(ticket, request, urgency); },
        Qt::QueuedConnection);
    return ticket;
}

void HelperReader::onAnswered(const NumberedAnswer &answer)
{
    // Who asked may ask again while being answered.
    if (const Asker asker = m_askers.take(answer.number); asker.context)
        asker.answer(answer.answer);
}

} // namespace galley
