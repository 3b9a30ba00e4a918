#pragma once

#include "ui/import/plandraft.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace galley {

class FileReport;
class StoriesView;
class Theme;

/// The right side of the import window: the selected file's report, charset and page, and its stories.
class FileDetail : public QWidget
{
    Q_OBJECT

public:
    FileDetail(PlanDraft &draft, const Theme &theme, QWidget *parent = nullptr);

    void setFile(qsizetype file); ///< −1: none
    StoriesView *stories() const { return m_stories; }

private:
    QWidget *makeFields();
    QWidget *makeKeys(const Theme &theme);
    void tell();
    void fillCharsets(const PlannedFile &file);
    void tellPage(const PlannedFile &file);
    void giveCharset();
    void givePage();
    void moveTo();
    /// The page of the part that is selected; null without one.
    PageId currentPage() const;

    PlanDraft &m_draft;
    qsizetype m_file = -1;
    QLabel *m_name;
    QLabel *m_folder;
    FileReport *m_report;
    QComboBox *m_charset;
    QComboBox *m_page;
    QSpinBox *m_number;
    QLineEdit *m_pageName;
    StoriesView *m_stories;
    QWidget *m_goneHint = nullptr;
    QList<QWidget *> m_ofPage;    ///< what is there only for a file that has a page
    QList<QWidget *> m_ofCharset; ///< and for one whose characters can be read in another way
};

} // namespace galley
