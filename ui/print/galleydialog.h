#pragma once

#include "core/render/galley.h"

#include <QDialog>
#include <QThreadPool>

class QCheckBox;
class QLabel;
class QPushButton;
class QRadioButton;
class QSettings;

namespace galley {

class Desk;
class EarlierVersions;
class HouseDesk;
class Prompts;
class Theme;

/// What a galley is made from, besides the desk. Null: not known.
struct GalleySources {
    const HouseDesk *house = nullptr;
    EarlierVersions *earlier = nullptr;
    QString user = {};
};

/// Prints galleys or saves them as a PDF: of the open story, its page or the whole issue, with what was changed since the
/// copy came in drawn as corrections, and with open findings as notes. Not modal; deletes itself when closed. Setting and
/// writing are done on a thread.
class GalleyDialog : public QDialog
{
    Q_OBJECT

public:
    /// All must outlive it.
    GalleyDialog(Desk &desk, Prompts &prompts, const GalleySources &sources, const QSettings &settings,
                 const Theme &theme, QWidget *parent = nullptr);
    ~GalleyDialog() override;

private:
    enum class Scope { Story, Page, Issue };
    Scope scope() const;
    Scope firstScope() const;
    QList<Story> storiesIn(Scope scope) const;
    Galley galley() const;
    QList<MarginNote> remarks() const;
    Measure measure() const;
    void tell();
    void print();
    void save();
    /// Asks for the earlier states if they are wanted, then makes the galley and gives it to `work` on a thread.
    void make(const std::function<Result<>(const Galley &)> &work);
    void start(Galley galley, const std::function<Result<>(const Galley &)> &work);

    Desk &m_desk;
    Prompts &m_prompts;
    GalleySources m_sources;
    const QSettings &m_settings;
    QList<QRadioButton *> m_scopes;
    QCheckBox *m_corrections;
    QCheckBox *m_remarks;
    QLabel *m_says;
    QPushButton *m_print;
    QPushButton *m_save;
    QThreadPool m_thread; ///< one thread; last, so that it ends first
};

} // namespace galley
