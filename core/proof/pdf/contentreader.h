#pragma once

#include "core/proof/painted.h"
#include "core/proof/pdf/textmapping.h"

#include <QTransform>

#include <qpdf/QPDFObjectHandle.hh>

#include <set>
#include <vector>

namespace galley {

/// What all parts of one page's content share.
struct PageScan {
    std::set<QPDFObjGen> hiddenLayers; ///< optional content that is off
    FontTexts &fonts;                  ///< of the document
    PaintedPage painted = {};
    qsizetype order = 0;
    qint64 operators = 0; ///< that were read
};

/// What a content stream's operators have set so far, as far as pictures and the places of text need it.
struct PaintState {
    QTransform matrix;      ///< to points from the page's top left
    QRectF clip;            ///< the box around what is let through
    bool isClipBox = true;  ///< and nothing in it is held back
    bool isOpaque = true;   ///< alpha, blending, masks and overprint are off
    bool isInLayer = false; ///< in optional content
    bool isHidden = false;  ///< in such that is off
    int renderMode = 0;     ///< of text
    double leading = 0;
    double rise = 0;
    double size = 0; ///< of text
    FontText font = {};
    double characterSpace = 0; ///< behind each character, text space
    double wordSpace = 0;      ///< and behind a space
    double stretch = 1;        ///< of characters
};

/// Follows the operators of one content stream; forms in it are read by readers of their own. Pictures in patterns and in
/// fonts are not looked for.
class ContentReader : public QPDFObjectHandle::ParserCallbacks
{
public:
    /// `scan` must outlive it.
    ContentReader(PageScan &scan, const PaintState &state, const QPDFObjectHandle &resources, int depth = 0);

    using ParserCallbacks::handleObject;
    void handleObject(QPDFObjectHandle object) override;
    void handleEOF() override { }

private:
    using Act = void (ContentReader::*)();
    static Act actOf(const std::string &name);
    void perform(const std::string &name);

    double number(size_t index) const;
    std::string name(size_t index) const;
    QTransform matrixAt(size_t first) const;
    QPDFObjectHandle resource(const char *kind, const std::string &name);

    void save();
    void restore();
    void concatenate();
    void setGraphics();
    void beginMarked();
    void endMarked();
    void addPoint();
    void addCurve();
    void addBox();
    void wantClip();
    void endPath();
    void beginText();
    void setRenderMode();
    void setLeading();
    void setRise();
    void setFont();
    void moveText();
    void moveTextLeading();
    void setTextMatrix();
    void nextLine();
    void showText();
    void showNextLine();
    void showSpacedLine();
    void setCharacterSpace();
    void setWordSpace();
    void setStretch();
    void paintObject();
    void paintInline();

    void moveBy(double x, double y);
    void advance(double by);
    void setRun(bool isReadable);
    void show(const std::string &codes);
    void add(double x, double y);
    void paintForm(QPDFObjectHandle form);
    void paintPicture(const PaintState &state, const QPDFObjectHandle &dictionary);
    void enterLayer(PaintState &state, const QPDFObjectHandle &layer) const;

    PageScan &m_scan;
    PaintState m_state;
    QPDFObjectHandle m_resources;
    int m_depth;
    std::vector<PaintState> m_saved;
    std::vector<QPDFObjectHandle> m_operands;
    /// How layers were before each piece of marked content.
    std::vector<std::pair<bool, bool>> m_marked;
    QList<QPointF> m_path; ///< its first points, enough to know a box by
    QPointF m_pathLeast;
    QPointF m_pathMost;
    bool m_isPathCurved = false;
    bool m_wantsClip = false;
    QTransform m_textMatrix;
    QTransform m_lineMatrix;
    bool m_isPlaced = false;   ///< text was moved since the last was shown
    bool m_isMeasured = false; ///< where the next is shown is known all the same
};

} // namespace galley
