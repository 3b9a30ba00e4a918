#pragma once

#include "core/house/entries.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QListWidget;

namespace galley {

class Desk;
class HouseDesk;
class Theme;
struct TermTrial;

/// Tries a term while it is written: how often it would have been found in the newsroom's issues, and where in the open
/// one. Enter on a place goes there.
class TrialPanel : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive it.
    TrialPanel(HouseDesk &house, Desk &desk, const Theme &theme, QWidget *parent = nullptr);

    /// Nothing: what is written is no term yet.
    void setTerm(const std::optional<Term> &term);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask();
    void show(const TermTrial &trial);
    void go(int row);

    HouseDesk &m_house;
    Desk &m_desk;
    std::optional<Term> m_term;
    QTimer m_pause;
    QLabel *m_says;
    QListWidget *m_places;
};

} // namespace galley
