#include "core/proof/pdf/pdfanswers.h"

#include "core/proof/pdf/pdfproof.h"

#include <QFileInfo>

namespace galley {

using namespace proofwire;

namespace {

/// Each may keep the pictures and fonts of its pages.
constexpr qsizetype mostOpened = 4;

struct Answerer {
    const PdfProof &proof;

    Result<Answer> operator()(const OpenFile &) const { return FileFacts{proof.pageSizes()}; }
    Result<Answer> operator()(const ReadPage &request) const { return proof.page(request.page); }
    Result<Answer> operator()(const DrawTile &request) const
    {
        return proof.tile(request.page, request.scale, request.rect);
    }
};

} // namespace

PdfAnswers::PdfAnswers() = default;
PdfAnswers::~PdfAnswers() = default;

Result<Answer> PdfAnswers::answer(const Request &request)
{
    const auto proof = opened(pathOf(request));
    if (!proof)
        return std::unexpected(proof.error());
    return std::visit(Answerer{**proof}, request);
}

Result<std::shared_ptr<const PdfProof>> PdfAnswers::opened(const QString &path)
{
    const QDateTime written = QFileInfo(path).lastModified();
    for (qsizetype i = 0; i < m_opened.size(); ++i)
        if (m_opened[i].path == path && m_opened[i].written == written) {
            m_opened.move(i, 0);
            return m_opened.first().proof;
        }
    m_opened.removeIf([&path](const Opened &each) { return each.path == path; });
    Result<PdfProof> proof = PdfProof::open(path);
    if (!proof)
        return std::unexpected(proof.error());
    m_opened.prepend({path, written, std::make_shared<const PdfProof>(*std::move(proof))});
    if (m_opened.size() > mostOpened)
        m_opened.removeLast();
    return m_opened.first().proof;
}

} // namespace galley
