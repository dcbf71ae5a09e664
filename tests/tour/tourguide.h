// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakeoperations.h"
#include "kioskmodels.h"

#include <QLineF>
#include <QQuickWindow>
#include <QRegularExpression>

namespace yizhan::tour {

using app::KioskModels;

/// Wall time stands still at 2026-11-20 08:30 in China; intervals go by when they are told to.
class TourClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override;
    [[nodiscard]] qint64 monotonicMs() const override { return m_monotonicMs; }
    void advanceMs(qint64 ms) { m_monotonicMs += ms; }

private:
    qint64 m_monotonicMs = 1;
};

/// Walks through the screens of Main.qml and takes the pictures.
class TourGuide
{
public:
    /// The first four outlive the guide. Only the pictures are taken whose names match `only`.
    TourGuide(QQuickWindow &window, KioskModels &models, fakes::FakeOperations &operations, TourClock &clock,
              QString folder, QRegularExpression only);

    /// Returns the number of pictures. Errors: Timeout (`tour.catalogue`: it could not be read), Io
    /// (`tour.picture`).
    [[nodiscard]] Result<int> walk();

private:
    struct Shape
    {
        const char *name;
        QSize size;
        double pixelsPerMm;
    };
    [[nodiscard]] Result<void> walkOnce(const Shape &shape, viewmodels::KioskSession::Language language,
                                        viewmodels::KioskSession::TextSize size);
    [[nodiscard]] Result<void> walkScreens();
    [[nodiscard]] Result<void> walkFacets();
    [[nodiscard]] Result<void> walkVacancy();
    [[nodiscard]] Result<void> walkCourses();
    [[nodiscard]] Result<void> walkMatching();
    [[nodiscard]] Result<void> walkForm();
    [[nodiscard]] Result<void> walkReceipts();
    [[nodiscard]] Result<void> walkPanels();
    [[nodiscard]] Result<void> walkKeyboard();
    [[nodiscard]] Result<void> walkSearch();
    [[nodiscard]] Result<void> walkMethod(viewmodels::KeyboardInput::Method method);
    [[nodiscard]] Result<void> walkRest();
    [[nodiscard]] bool isWanted(const QString &prefix) const;
    [[nodiscard]] Result<void> picture(const char *screen);
    [[nodiscard]] Result<void> answered();
    void go(viewmodels::Screens::Screen screen);
    /// Beside the results where there is room, else on a screen of its own.
    void openVacancy(const QString &id);
    void typeInto(const char *field);
    void drawOnPad(const QList<QLineF> &lines);
    [[nodiscard]] QString idOfResult(int row) const;
    [[nodiscard]] bool settle(int ms);

    QQuickWindow &m_window;
    KioskModels &m_models;
    fakes::FakeOperations &m_operations;
    TourClock &m_clock;
    QString m_folder;
    QRegularExpression m_only;
    QString m_prefix; ///< "portrait-zh_CN-1.0-"
    int m_number = 0; ///< of the picture within the prefix
    int m_taken = 0;
    QStringList m_screens; ///< "01-attract.png" …, as the first walk has found them: the others have the same
    bool m_first = true;
};

} // namespace yizhan::tour
