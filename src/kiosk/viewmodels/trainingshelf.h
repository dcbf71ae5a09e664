// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogueaware.h"
#include "clock.h"
#include "coursewish.h"
#include "itemservice.h"
#include "matchservice.h"
#include "routeaware.h"
#include "sessionpart.h"
#include "shelfcourse.h"
#include "toldplaces.h"

#include <QList>
#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <map>

namespace yizhan::viewmodels {

/// 学技能: the courses that one can join, by category and by what is asked of them; those whose next class
/// begins soonest come first, those without a class last. Lives on the GUI thread.
class TrainingShelf : public QObject, public RouteAware, public CatalogueAware, public session::SessionPart
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the application")
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(QStringList categories READ categories NOTIFY changed)
    Q_PROPERTY(QString category READ category NOTIFY changed)
    Q_PROPERTY(QStringList wishes READ wishes NOTIFY changed)
    Q_PROPERTY(QStringList chosenWishes READ chosenWishes NOTIFY changed)
    Q_PROPERTY(QList<yizhan::viewmodels::ShelfCourse> courses READ courses NOTIFY changed)

public:
    /// All outlive the shelf.
    TrainingShelf(session::Session &session, desk::ItemService &items, desk::MatchService &match,
                  const Clock &clock, QObject *parent = nullptr);

    /// Reads the courses and their classes anew, then what they open.
    void refresh() override;

    /// Courses in all.
    [[nodiscard]] int count() const { return static_cast<int>(m_courses.size()); }
    /// The codes of those that there are, in the order of catalogue::courseCategoryCodes(); those without
    /// one count as OTHER_COURSE.
    [[nodiscard]] QStringList categories() const;
    /// The chosen one; empty: all.
    [[nodiscard]] QString category() const { return m_category; }
    /// Codes of a CourseWish, of those that some course fulfils.
    [[nodiscard]] QStringList wishes() const;
    /// Those that are asked for.
    [[nodiscard]] const QStringList &chosenWishes() const { return m_wishes; }
    /// Of the chosen category, but those that say they do not fulfil what is asked for; those that say
    /// nothing of it come last. The next class of each is the first that fits.
    [[nodiscard]] QList<ShelfCourse> courses() const;

    /// One of categories(), or empty.
    Q_INVOKABLE void choose(const QString &category);
    /// Asks for it, or does so no longer.
    Q_INVOKABLE void toggleWish(const QString &code);
    /// Everything is shown.
    Q_INVOKABLE void chooseAll();

    /// Opens the shelf: what it opens is counted then, since the first count reads the whole catalogue.
    void arrive(const Arrival &arrival) override;
    /// All are shown again.
    void forget() override { chooseAll(); }
    void speak(session::Language language) override;

Q_SIGNALS:
    void changed();

private:
    /// A course, and the class of it that fits best; null: it has none.
    struct Fitting
    {
        const catalogue::Course *course = nullptr;
        const catalogue::Class *held = nullptr;
        WishAnswer answer = WishAnswer::Yes;
    };

    void countOpened();
    [[nodiscard]] WishAnswer answer(const catalogue::Course &course, const catalogue::Class *held,
                                    const QStringList &wishes) const;
    [[nodiscard]] Fitting fitting(const catalogue::Course &course, const QStringList &wishes) const;
    [[nodiscard]] ShelfCourse shelfCourse(const Fitting &fitting) const;

    desk::ItemService &m_items;
    desk::MatchService &m_match;
    const Clock &m_clock;
    std::vector<catalogue::Course> m_courses;
    std::map<QString, std::vector<catalogue::Class>> m_classes; ///< by course, those that begin soonest first
    std::map<QString, int> m_opens;                             ///< by course
    ToldPlaces m_places;
    QString m_category;
    QStringList m_wishes;
};

} // namespace yizhan::viewmodels
