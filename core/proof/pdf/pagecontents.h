#pragma once

#include "core/proof/painted.h"

#include <memory>

namespace galley {

/// What the pages of a PDF paint, and in which order, read by qpdf: Poppler draws pictures and gives text, but does not
/// tell where pictures are. Boxes are Poppler's: of the page's crop box as it is turned. One thread.
class PageContents
{
public:
    /// The file is not touched before a page is asked for.
    explicit PageContents(const QString &path);
    ~PageContents();

    /// `number` from 1. Of a damaged or an endless page what was read up to there; never fails. About a second for a
    /// million operators.
    PaintedPage painted(int number);

private:
    struct File;
    QString m_path;
    std::unique_ptr<File> m_file; ///< null until it was opened; empty where it could not be
};

} // namespace galley
