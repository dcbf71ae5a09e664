// SPDX-License-Identifier: GPL-3.0-or-later
#include "doorworker.h"

namespace yizhan::desk {

using outbox::OutboxKeeper;

namespace {

tl::unexpected<Error> closed()
{
    return fail(ErrorCode::Invalid, "door.closed", QStringLiteral("no job fair was opened"));
}

} // namespace

DoorWorker::DoorWorker(ActiveObject<OutboxKeeper> &keeper, const AnchoredClock &clock, Random &random,
                       QString publicUrl)
    : m_keeper(keeper), m_clock(clock), m_random(random), m_publicUrl(std::move(publicUrl)),
      m_door(std::make_shared<std::unique_ptr<FairDoor>>())
{
}

/// A door has connections of the outbox's thread.
DoorWorker::~DoorWorker()
{
    m_keeper.tell([place = m_door](OutboxKeeper &) { place->reset(); });
}

QFuture<Result<DoorState>> DoorWorker::open(const QString &fair)
{
    return m_keeper.ask([place = m_door, &clock = m_clock, &random = m_random, url = m_publicUrl,
                         fair](OutboxKeeper &keeper) -> Result<DoorState> {
        place->reset();
        auto door = std::make_unique<FairDoor>(keeper, clock, random, url, fair);
        YIZHAN_TRY_LET(const DoorState state, door->open());
        *place = std::move(door);
        return state;
    });
}

template <typename Answer>
QFuture<Result<Answer>> DoorWorker::ask(Result<Answer> (FairDoor::*question)())
{
    return m_keeper.ask([place = m_door, question](OutboxKeeper &) -> Result<Answer> {
        if (!*place)
            return closed();
        return ((**place).*question)();
    });
}

QFuture<Result<DoorState>> DoorWorker::refresh()
{
    return ask(&FairDoor::refresh);
}

QFuture<Result<DoorAnswer>> DoorWorker::present(const QString &text, DoorDirection direction)
{
    return m_keeper.ask([place = m_door, text, direction](OutboxKeeper &) -> Result<DoorAnswer> {
        if (!*place)
            return closed();
        return (*place)->present(text, direction);
    });
}

QFuture<Result<DoorAnswer>> DoorWorker::presentNumber(operations::ResidentNumber number,
                                                      DoorDirection direction)
{
    // Shared, since a question may be copied, and a number may not.
    const auto shared = std::make_shared<const operations::ResidentNumber>(std::move(number));
    return m_keeper.ask([place = m_door, shared, direction](OutboxKeeper &) -> Result<DoorAnswer> {
        if (!*place)
            return closed();
        return (*place)->presentNumber(*shared, direction);
    });
}

QFuture<Result<DoorAnswer>> DoorWorker::visit(const QString &text, const QString &booth)
{
    return m_keeper.ask([place = m_door, text, booth](OutboxKeeper &) -> Result<DoorAnswer> {
        if (!*place)
            return closed();
        return (*place)->visit(text, booth);
    });
}

QFuture<Result<DoorAnswer>> DoorWorker::walkIn()
{
    return ask(&FairDoor::walkIn);
}

QFuture<Result<DoorAnswer>> DoorWorker::letInAnyway()
{
    return ask(&FairDoor::letInAnyway);
}

QFuture<Result<DoorAnswer>> DoorWorker::undo()
{
    return ask(&FairDoor::undo);
}

} // namespace yizhan::desk
