#pragma once

#include "core/layout/copyfit.h"
#include "ui/base/desk.h"
#include "ui/base/slowreview.h"

#include <QDateTime>
#include <QTimer>
#include <QWidget>

class QLabel;
class QSettings;

namespace galley {

class FitSign;
class HouseDesk;
class SeveritySign;
class TextLink;
class Theme;

/// The line of 26 pixels at the foot: characters and lines of story and page, where the house has a plan against their
/// room, open findings of the page by severity, what is
/// running; at the right the round, the user and when the last change reached the disk.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive it.
    StatusLine(Desk &desk, const Theme &theme, const QSettings &settings, QWidget *parent = nullptr);

    /// Whose page plan it counts by; null: nobody's. Must outlive it.
    void setHouse(const HouseDesk *house);
    /// Tells of this page and no story: the one that is on the screen, where that is not the open story's. Null: of
    /// none. Nothing: of the open story and its page again.
    void setPage(std::optional<PageId> page);
    void setUser(const QString &user);
    void setRound(const QString &round);
    enum class Stop {
        No,
        Offered, ///< after half a second Esc and a link beside the words stop it
    };
    /// Counts anew, by the settings as they are now.
    void count();
    /// Words for what is being done just now; empty when nothing is.
    void setTask(const QString &task, Stop stop = Stop::No);
    /// What the last task came to; stands where tasks do until there is another.
    void setReport(const QString &report);
    void setSaved(const QDateTime &time);
    void setSaving();
    /// Recording is off (no newsroom) or failed.
    void setUnsaved(const QString &why);

    QSize sizeHint() const override;

Q_SIGNALS:
    void stopWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Story *shownStory() const;
    const Page *shownPage() const;
    void countPlain(const Page &page, const Story *story);
    void countFit(const Copyfit &fit);
    static QString wordsOf(const PageFit &page);
    static QString wordsOf(const StoryLength &length, qsizetype lines, qsizetype room);
    void countFindings();
    void tellTask();
    enum class Saving { Unknown, Going, Done, Failed };
    void sayOfSaving(Saving saving, const QString &words);
    void dress();

    Desk &m_desk;
    const Theme &m_theme;
    const QSettings &m_settings;
    const HouseDesk *m_house = nullptr;
    LineBreaker m_breaker;
    std::optional<PageId> m_page; ///< that is told of; nothing: the open story's
    QLabel *m_characters;
    FitSign *m_fit;
    QLabel *m_pageFit;
    QLabel *m_task;
    QLabel *m_round;
    QLabel *m_user;
    QWidget *m_charactersRule;
    QWidget *m_userRule;
    QWidget *m_savedRule;
    QWidget *m_savedSign;
    QWidget *m_failedSign;
    Saving m_saving = Saving::Unknown;
    QLabel *m_saved;
    QList<SeveritySign *> m_signs;
    SlowReview m_slow;
    QTimer m_counting; ///< several times a second while somebody types
    QString m_given;
    QString m_report;
    TextLink *m_stop;
    QTimer m_stopPatience;
};

} // namespace galley
