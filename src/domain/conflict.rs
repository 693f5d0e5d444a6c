//! Where two entities break a rule across entities. `decide` never lets it happen on one file;
//! workstations that were cut off from each other can. Both entities stand, and people settle it.

use super::hall::Hall;
use super::id::{AgentId, CounterId, PostId, TicketId};
use super::number::Number;
use super::visit::State;
use std::collections::BTreeMap;

/// Two or more that cannot be at once. Each list is in the order of its ids.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Conflict {
    /// Several tickets are in service at one post.
    ServedTogether {
        /// The post.
        post: PostId,
        /// The tickets.
        tickets: Vec<TicketId>,
    },
    /// Several open tickets of one day have the same number.
    SameNumber {
        /// The number.
        number: Number,
        /// The tickets.
        tickets: Vec<TicketId>,
    },
    /// Several agents sit at one counter.
    SharedCounter {
        /// The counter.
        counter: CounterId,
        /// Their posts.
        posts: Vec<PostId>,
    },
    /// One agent sits at several counters, and is not the only agent there is.
    AgentTwice {
        /// The agent.
        agent: AgentId,
        /// Their posts.
        posts: Vec<PostId>,
    },
}

/// What people have to settle now, in one pass over the tickets and the posts. Of a visit that
/// this program cannot read it cannot tell.
pub fn conflicts(hall: &Hall) -> Vec<Conflict> {
    let mut served: BTreeMap<_, Vec<TicketId>> = BTreeMap::new();
    let mut numbers: BTreeMap<_, Vec<TicketId>> = BTreeMap::new();
    let readable = |id: &TicketId| !hall.unreadable.contains(&id.visit);
    for (id, ticket) in hall.open_tickets().filter(|(id, _)| readable(id)) {
        if let State::Serving(at) = ticket.state {
            served.entry(at.post).or_default().push(id);
        }
        if let Some(number) = ticket.number {
            numbers.entry((ticket.day, number)).or_default().push(id);
        }
    }
    let mut counters: BTreeMap<_, Vec<PostId>> = BTreeMap::new();
    let mut agents: BTreeMap<_, Vec<PostId>> = BTreeMap::new();
    for post in hall.posts.values().filter(|post| post.is_live()) {
        counters.entry(post.counter).or_default().push(post.id);
        agents.entry(post.agent).or_default().push(post.id);
    }
    // A single agent may well keep several counters.
    if !hall.settings.has_several_agents() {
        agents.clear();
    }
    let served = several(served).map(|(post, tickets)| Conflict::ServedTogether { post, tickets });
    let numbers =
        several(numbers).map(|((_, number), tickets)| Conflict::SameNumber { number, tickets });
    let counters =
        several(counters).map(|(counter, posts)| Conflict::SharedCounter { counter, posts });
    let agents = several(agents).map(|(agent, posts)| Conflict::AgentTwice { agent, posts });
    served.chain(numbers).chain(counters).chain(agents).collect()
}

/// Those that hold more than one.
fn several<K, V>(all: BTreeMap<K, Vec<V>>) -> impl Iterator<Item = (K, Vec<V>)> {
    all.into_iter().filter(|(_, of_one)| of_one.len() > 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::event::{Body, Entity, Event, Issued, NewLine, Outcome};
    use crate::domain::id::*;
    use crate::domain::post::{Post, PostState};
    use crate::domain::settings::{Agent, Role};
    use crate::domain::time::{Millis, Moment, Timestamp};
    use crate::domain::visit::{At, Visit, apply};
    use chrono::NaiveDate;
    use proptest::prelude::*;
    use std::sync::Arc;
    use uuid::Uuid;

    fn id(n: u8) -> Uuid {
        Uuid::from_u128(n.into())
    }

    fn hall(agents: u8) -> Hall {
        let mut hall = Hall::new(SiteId(id(0)), NaiveDate::default());
        let (role, languages) = (Role::Agent, vec![]);
        let agent = Agent { role, languages, active: true, ..Agent::default() };
        let settings = Arc::make_mut(&mut hall.settings);
        settings.agents = (0..agents).map(|n| (AgentId(id(n)), agent.clone())).collect();
        hall
    }

    /// A ticket with that number; days after the first, in that state.
    fn ticket(hall: &mut Hall, n: u8, number: u8, days: u8, state: State) -> TicketId {
        let issued = Issued {
            number: format!("C0{}", number + 1).parse().unwrap(),
            day: hall.day + chrono::Days::new(days.into()),
            hour: 9,
            lines: vec![NewLine { id: LineId(0), service: ServiceId(id(0)), quantity: 1 }],
            priority: false,
            language: None,
            party: 1,
            appointment: None,
            completes: false,
            target: Millis(0),
            limit: Millis(0),
        };
        let visit = VisitId(id(n));
        let event = Event {
            id: EventId(id(n)),
            command: CommandId(id(n)),
            site: hall.site,
            clock: IncarnationId(id(0)),
            agent: None,
            counter: None,
            entity: Entity::Visit(visit),
            recorded_at: Timestamp(0),
            happened_at: Timestamp(0),
            offset: None,
            body: Body::Issued(Box::new(issued)),
            personal: Default::default(),
        };
        let Some(Visit::Queued(mut tickets)) = apply(None, &event).0 else {
            panic!("a ticket is issued");
        };
        tickets[0].state = state;
        hall.visits.insert(visit, Arc::new(Visit::Queued(tickets)));
        TicketId { visit, part: Part::FIRST }
    }

    fn post(hall: &mut Hall, n: u8, agent: u8, counter: u8, state: PostState) -> PostId {
        let post = PostId(id(n));
        let now = Moment::typed(Timestamp(0));
        let (agent, counter) = (AgentId(id(agent)), CounterId(id(counter)));
        let open = Post {
            id: post,
            agent,
            counter,
            state,
            services: vec![],
            since: now,
            opened: now,
            asked: None,
        };
        hall.posts.insert(post, open);
        post
    }

    fn serving(post: u8) -> State {
        State::Serving(At { post: PostId(id(post)), counter: None, agent: None })
    }

    fn called(post: u8) -> State {
        State::Called(At { post: PostId(id(post)), counter: None, agent: None })
    }

    #[test]
    fn each_rule_that_a_merge_can_break_is_told() {
        let mut hall = hall(3);
        let tickets =
            vec![ticket(&mut hall, 1, 1, 0, serving(1)), ticket(&mut hall, 2, 2, 0, serving(1))];
        let same =
            vec![ticket(&mut hall, 3, 7, 0, State::Waiting), ticket(&mut hall, 4, 7, 0, called(1))];
        let shared = vec![
            post(&mut hall, 1, 0, 1, PostState::Open),
            post(&mut hall, 2, 1, 1, PostState::Break),
        ];
        let third = post(&mut hall, 3, 1, 2, PostState::Open);
        let expected = [
            Conflict::ServedTogether { post: shared[0], tickets },
            Conflict::SameNumber { number: "C008".parse().unwrap(), tickets: same },
            Conflict::SharedCounter { counter: CounterId(id(1)), posts: shared.clone() },
            Conflict::AgentTwice { agent: AgentId(id(1)), posts: vec![shared[1], third] },
        ];
        assert_eq!(conflicts(&hall), expected);
    }

    #[test]
    fn what_is_allowed_is_no_conflict() {
        let mut hall = hall(1);
        ticket(&mut hall, 1, 1, 0, serving(1));
        ticket(&mut hall, 2, 2, 0, called(1));
        ticket(&mut hall, 3, 2, 1, State::Waiting);
        ticket(&mut hall, 4, 2, 0, State::Closed(Outcome::Served));
        let newer = ticket(&mut hall, 5, 2, 0, State::Waiting);
        hall.unreadable.push(newer.visit);
        post(&mut hall, 1, 0, 1, PostState::Open);
        post(&mut hall, 2, 0, 2, PostState::Open);
        post(&mut hall, 3, 1, 1, PostState::Closed);
        assert_eq!(conflicts(&hall), []);
    }

    proptest! {
        /// Every pair that breaks a rule is told, and nothing else.
        #[test]
        fn a_conflict_is_a_pair_that_cannot_be(
            tickets in prop::collection::vec((0u8..4, 0u8..2, 0u8..4, 0u8..4), 0..12),
            posts in prop::collection::vec((0u8..3, 0u8..4, any::<bool>()), 0..8),
            agents in 1u8..4,
        ) {
            let mut hall = hall(agents);
            for (n, (number, days, state, at)) in (0..).zip(&tickets) {
                let state = match state {
                    0 => State::Waiting,
                    1 => State::Closed(Outcome::Left),
                    2 => called(*at),
                    _ => serving(*at),
                };
                ticket(&mut hall, n, *number, *days, state);
            }
            for (n, (agent, counter, live)) in (0..).zip(&posts) {
                let state = if *live { PostState::Open } else { PostState::Closed };
                post(&mut hall, n, *agent, *counter, state);
            }
            let of = |n: usize| tickets[n];
            let mut pairs = [0usize; 4];
            for (a, b) in (0..tickets.len()).flat_map(|a| (0..a).map(move |b| (of(a), of(b)))) {
                let open = a.2 != 1 && b.2 != 1;
                pairs[0] += usize::from(a.2 == 3 && b.2 == 3 && a.3 == b.3);
                pairs[1] += usize::from(open && (a.0, a.1) == (b.0, b.1));
            }
            let of = |n: usize| posts[n];
            for (a, b) in (0..posts.len()).flat_map(|a| (0..a).map(move |b| (of(a), of(b)))) {
                pairs[2] += usize::from(a.2 && b.2 && a.1 == b.1);
                pairs[3] += usize::from(a.2 && b.2 && a.0 == b.0 && agents > 1);
            }
            let mut told = [0usize; 4];
            for conflict in conflicts(&hall) {
                let (kind, n) = match conflict {
                    Conflict::ServedTogether { tickets, .. } => (0, tickets.len()),
                    Conflict::SameNumber { tickets, .. } => (1, tickets.len()),
                    Conflict::SharedCounter { posts, .. } => (2, posts.len()),
                    Conflict::AgentTwice { posts, .. } => (3, posts.len()),
                };
                told[kind] += n * (n - 1) / 2;
            }
            prop_assert_eq!(told, pairs);
        }
    }
}
