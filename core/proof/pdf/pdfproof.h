#pragma once

#include "core/proof/helper/wire.h"

#include <memory>

namespace galley {

/// A file of page proofs in PDF, read by Poppler. One thread at a time. A hostile file can make Poppler busy or worse: a
/// program with a window reads proofs in another process.
class PdfProof
{
public:
    /// Unreadable, Unsupported (encrypted), or Corrupt, with the file's name.
    static Result<PdfProof> open(const QString &path);
    ~PdfProof();
    PdfProof(PdfProof &&) noexcept;
    PdfProof &operator=(PdfProof &&) noexcept;

    int pageCount() const;
    /// Of every page its size in points; empty for one that is damaged.
    QList<QSizeF> pageSizes() const;
    /// `number` from 1. What cannot be made out of its pictures is left out without a word.
    Result<ProofPage> page(int number) const;
    /// A part of the page's picture at `scale` pixels for a point. What lies beyond the page is white.
    Result<proofwire::Tile> tile(int number, double scale, const QRect &rect) const;

private:
    struct Data;
    explicit PdfProof(std::unique_ptr<Data> data);
    Error pageDamaged(int number) const;
    QStringList looseFonts(int number) const;

    std::unique_ptr<Data> m_data;
};

} // namespace galley
