#pragma once

#include "ui/find/finder.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace galley {

class ChoiceButton;
class FilterField;
class Theme;

/// The line under the tabs in which a person says what to find and, on a second line, what to put in its place. Enter
/// goes on, Shift+Enter goes back, Esc closes. GUI thread only.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    enum class Part { Find, Replace };

    /// `next` and `previous` are the window's actions for it; all must outlive the bar.
    FindBar(Finder &finder, QAction *next, QAction *previous, const Theme &theme, QWidget *parent = nullptr);

    /// Shows the bar and puts the caret there; `text` is looked for at once unless it is empty.
    void open(Part part, const QString &text);
    bool isReplacing() const;

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void closed();
    /// All places, to be seen before they are replaced.
    void listWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeFindRow(QAction *next, QAction *previous);
    void makeOptions();
    void makeReplaceRow();
    void fit(QLineEdit &field) const;
    enum class Options { Beside, Below }; ///< the field
    void putOptions(Options where);
    ChoiceButton *addOption(const QString &text, const char *name, const QString &tip);
    void wish();
    void tell();
    void shut();

    Finder &m_finder;
    const Theme &m_theme;
    FilterField *m_text;
    QLineEdit *m_replacement;
    QLabel *m_count;
    QLabel *m_trouble;
    QWidget *m_findRow;
    QGridLayout *m_find;
    QWidget *m_options;
    bool m_below = false; ///< where the options stand
    QWidget *m_replaceRow;
    ChoiceButton *m_case = nullptr;
    ChoiceButton *m_expression = nullptr;
    ChoiceButton *m_width = nullptr;
    ChoiceButton *m_story = nullptr;
    ChoiceButton *m_issue = nullptr;
    QPushButton *m_one = nullptr;
    QPushButton *m_all = nullptr;
};

} // namespace galley
