#pragma once

#include "ui/base/desk.h"
#include "ui/findings/checknames.h"

#include <QStackedWidget>

class QGridLayout;
class QLabel;
class QScrollArea;

namespace galley {

class CheckPage;
class CheckRecords;
class FixList;
class HouseDesk;
class TextLink;
class SeveritySign;
class Theme;

/// The desk's current finding argued: what, where, why, the evidence in two columns; what can be done is pinned at the
/// foot. The check's own page is a link away.
class FindingDetail : public QStackedWidget
{
    Q_OBJECT

public:
    FindingDetail(Desk &desk, const CheckNames &names, const Theme &theme, QWidget *parent = nullptr);

    FixList *fixes() const { return m_fixes; }
    /// What the foot says of the check; null: nothing. Must outlive this.
    void setRecords(const CheckRecords *records);
    /// By whose table findings count; null: nothing is said of that. Must outlive this.
    void setHouse(const HouseDesk *house);
    /// Shows the current finding's check, or goes back.
    void showCheck();

Q_SIGNALS:
    void checkPageClosed();
    /// The house is asked whether the check should be lower, or off, and the person wants to answer.
    void demotionWanted(const QString &check);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeFinding();
    void follow();
    void fill(const Finding &finding);
    static QString said(const Dismissal &dismissal);
    void addEvidence(const QStringList &evidence);
    void addRelated(const Finding &finding);
    void dress();
    QString record() const;
    void tellRecord();
    void tellCounts();

    Desk &m_desk;
    const CheckNames &m_names;
    const Theme &m_theme;
    SeveritySign *m_sign = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_message = nullptr;
    QLabel *m_counts = nullptr;
    TextLink *m_place = nullptr;
    QScrollArea *m_scroll = nullptr;
    QGridLayout *m_evidence = nullptr;
    FixList *m_fixes = nullptr;
    QLabel *m_record = nullptr;
    TextLink *m_lower = nullptr; ///< where the house is to be asked
    TextLink *m_about = nullptr;
    CheckPage *m_check = nullptr;
    const CheckRecords *m_records = nullptr;
    const HouseDesk *m_house = nullptr;
    std::optional<Finding> m_shown;
    bool m_dismissed = false; ///< the one that is shown
};

} // namespace galley
