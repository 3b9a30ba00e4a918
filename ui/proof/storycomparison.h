#pragma once

#include "ui/proof/storyrows.h"

#include <QAbstractScrollArea>
#include <QTextLayout>

#include <memory>

namespace galley {

class Theme;

/// A story as the text has it and, beside it, as the page does: paragraph next to paragraph, so that both sides scroll as
/// one. What differs is tinted; where a side lacks something a dashed box says how much. Up and Down scroll; a click on a
/// difference chooses it.
class StoryComparison : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit StoryComparison(const Theme &theme, QWidget *parent = nullptr);

    /// What the sides are called and, under the last paragraph, how much is the same.
    void setNames(const QString &text, const QString &page);
    void setRows(const QList<StoryRow> &rows, const QList<ProofFinding> &findings, const QString &foot);
    /// Instead of rows.
    void say(const QString &sentence);
    /// −1: none. Scrolls to it.
    void setCurrent(qsizetype finding);
    const QList<StoryRow> &rows() const { return m_rows; }

Q_SIGNALS:
    void findingChosen(qsizetype finding);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    /// A dashed box in a side's text.
    struct Gap {
        qsizetype begin = 0;
        qsizetype end = 0;
        qsizetype finding = -1;
        Severity severity = Severity::A;
    };
    struct Side {
        std::unique_ptr<QTextLayout> layout;
        QList<Gap> gaps;
    };
    struct Laid {
        Side text;
        Side found;
        double top = 0;
        double height = 0;
    };
    Side laidOut(const QList<RowPiece> &pieces, Role role, int width) const;
    void layOut();
    int columnWidth() const;
    void paintRow(QPainter &painter, qsizetype row, double top) const;
    void paintSide(QPainter &painter, const Side &side, QPointF at) const;
    void paintNumbers(QPainter &painter, qsizetype row, double top) const;
    void paintHead(QPainter &painter) const;
    int headHeight() const;
    Severity severityOf(qsizetype finding) const;
    /// The row of the current difference: where it is marked, else where its place is; −1: none.
    qsizetype currentRow() const;
    void tellReaders();

    const Theme &m_theme;
    QString m_textName;
    QString m_pageName;
    QString m_sentence;
    QString m_foot;
    QList<StoryRow> m_rows;
    QList<ProofFinding> m_findings;
    std::vector<Laid> m_laid;
    double m_height = 0;
    qsizetype m_current = -1;
};

} // namespace galley
