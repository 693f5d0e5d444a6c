//! Cell suppression in tables whose sums are shown: what is hidden must not be found by adding and
//! subtracting. The field's terms are primary and complementary suppression; A. Hundepool et al.,
//! *Statistical Disclosure Control*, Wiley 2012, chapter 4.

use std::collections::HashMap;

/// Fewer than this, and not nobody, are too few to be told.
pub const FEW: u64 = 5;

/// Whether a number is too small to be told; nobody is not.
pub fn is_few(n: u64) -> bool {
    (1..FEW).contains(&n)
}

/// A cell by its row and its place in the row.
pub(super) type Cell = (usize, usize);

/// A two-way table among the cells, with its totals: each cell lies on two sums, which are named by
/// any numbers.
type Crossed = Vec<(Cell, [usize; 2])>;

/// Numbers with their sums, and which of them are hidden.
#[derive(Debug, Default)]
pub(super) struct Table {
    pub values: Vec<Vec<u64>>,
    pub hidden: Vec<Vec<bool>>,
    /// Sums: a whole and its parts.
    pub sums: Vec<(Cell, Vec<Cell>)>,
    /// Places of a row that are nearly the same, and are hidden together.
    pub twins: Vec<[usize; 2]>,
    two_way: Vec<Crossed>,
}

impl Table {
    /// A table of which what is small is hidden.
    pub fn of(values: Vec<Vec<u64>>) -> Self {
        let hidden = values.iter().map(|row| row.iter().map(|n| is_few(*n)).collect()).collect();
        Self { values, hidden, ..Self::default() }
    }

    /// Adds the two-way table of some rows and places, the first of each being the totals.
    pub fn cross(&mut self, rows: &[usize], places: &[usize]) {
        let cells = rows.iter().enumerate().flat_map(|(r, row)| {
            let row_sum = r;
            let along = places.iter().enumerate();
            along.map(move |(p, place)| ((*row, *place), [row_sum, rows.len() + p]))
        });
        self.two_way.push(cells.collect());
        for row in rows {
            let cells = places.iter().map(|place| (*row, *place));
            self.sum(cells);
        }
        for place in places {
            let cells = rows.iter().map(|row| (*row, *place));
            self.sum(cells);
        }
    }

    /// Adds a sum: the whole, then its parts.
    pub fn sum(&mut self, mut cells: impl Iterator<Item = Cell>) {
        self.sums.extend(cells.next().map(|whole| (whole, cells.collect())));
    }

    fn value(&self, (row, place): Cell) -> u64 {
        self.values[row][place]
    }

    /// Whether a cell is hidden.
    pub fn is_hidden(&self, (row, place): Cell) -> bool {
        self.hidden[row][place]
    }

    /// Hides until no sum tells more than it may. Each turn hides something, or is the last.
    pub fn hide(&mut self) {
        loop {
            let mut more = self.hide_twins();
            for n in 0..self.sums.len() {
                while let Some((row, place)) = self.next_of(n) {
                    self.hidden[row][place] = true;
                    more = true;
                }
            }
            // Only once each sum keeps its own: it takes less then.
            let crossed = !more && (0..self.two_way.len()).any(|n| self.close(n));
            if !more && !crossed {
                return;
            }
        }
    }

    fn hide_twins(&mut self) -> bool {
        let mut more = false;
        for row in &mut self.hidden {
            for [one, other] in &self.twins {
                more |= row[*one] != row[*other];
                let either = row[*one] || row[*other];
                (row[*one], row[*other]) = (either, either);
            }
        }
        more
    }

    /// What is to be hidden next for the sake of a sum; nothing where it tells nothing.
    fn next_of(&self, sum: usize) -> Option<Cell> {
        let (whole, parts) = &self.sums[sum];
        let hidden: Vec<Cell> = parts.iter().copied().filter(|c| self.is_hidden(*c)).collect();
        let total: u64 = hidden.iter().map(|c| self.value(*c)).sum();
        let tells = match self.is_hidden(*whole) {
            // All parts tell the whole; one is enough to keep it.
            true => hidden.is_empty() && self.value(*whole) > 0,
            false => hidden.len() == 1 || (!hidden.is_empty() && total < FEW),
        };
        let shown = parts.iter().copied().filter(|c| !self.is_hidden(*c) && self.value(*c) > 0);
        let next = shown.min_by_key(|c| self.value(*c));
        next.or(Some(*whole).filter(|c| !self.is_hidden(*c))).filter(|_| tells)
    }

    /// Hides more in a two-way table where its sums together give a hidden cell, though none does
    /// alone. With sums as nodes and hidden cells as edges, a cell is given exactly when it is a
    /// bridge: around a cycle the cells can grow and shrink in turn, and no sum changes.
    fn close(&mut self, table: usize) -> bool {
        let cells = &self.two_way[table];
        let hidden: Vec<_> = cells.iter().filter(|(c, _)| self.is_hidden(*c)).copied().collect();
        let mut touched = vec![];
        let mut next = vec![];
        for bridge in bridges(&hidden.iter().map(|(_, sums)| *sums).collect::<Vec<_>>()) {
            let sums = hidden[bridge].1;
            // What another bridge has hidden on the same sum may have closed this one too.
            if touched.iter().any(|sum| sums.contains(sum)) {
                continue;
            }
            let beside = cells
                .iter()
                .filter(|(c, of)| !self.is_hidden(*c) && of.iter().any(|sum| sums.contains(sum)));
            // Nobody is told last: it is the least that can be hidden.
            let least = beside.min_by_key(|(c, _)| (self.value(*c) == 0, self.value(*c)));
            next.extend(least.map(|(cell, _)| *cell));
            touched.extend(sums);
        }
        next.iter().for_each(|(row, place)| self.hidden[*row][*place] = true);
        !next.is_empty()
    }
}

/// A two-way table of how many people are behind each cell, whose totals are shown as well.
#[derive(Debug)]
pub struct TwoWay(Table);

impl TwoWay {
    /// Rows of equal length, without totals, and which cells must not be told whatever their number.
    pub fn new(mut values: Vec<Vec<u64>>, few: Vec<Vec<bool>>) -> Self {
        let columns = values.first().map_or(0, Vec::len);
        values.iter_mut().for_each(|row| row.push(row.iter().sum()));
        let totals = (0..=columns).map(|column| values.iter().map(|row| row[column]).sum());
        values.push(totals.collect());
        let mut table = Table::of(values);
        for (hidden, few) in table.hidden.iter_mut().zip(few) {
            hidden.iter_mut().zip(few).for_each(|(hidden, few)| *hidden |= few);
        }
        let last = |count: usize| -> Vec<usize> { (0..count).rev().collect() };
        table.cross(&last(table.values.len()), &last(columns + 1));
        Self(table)
    }

    /// Which cells are hidden; the last row and the last of each row are the totals.
    pub fn hidden(mut self) -> Vec<Vec<bool>> {
        self.0.hide();
        self.0.hidden
    }
}

/// The edges without which their two ends were not connected, by their places.
///
/// R. E. Tarjan, "A note on finding the bridges of a graph", Information Processing Letters 2 (6),
/// 1974; with a stack of its own, for a table of years is deep.
fn bridges(edges: &[[usize; 2]]) -> Vec<usize> {
    let mut beside: HashMap<usize, Vec<(usize, usize)>> = HashMap::new();
    for (edge, [one, other]) in edges.iter().enumerate() {
        beside.entry(*one).or_default().push((edge, *other));
        beside.entry(*other).or_default().push((edge, *one));
    }
    // When a node was met, and the earliest that is reached from it by another way.
    let mut met: HashMap<usize, (usize, usize)> = HashMap::new();
    let mut found = vec![];
    for [start, _] in edges {
        if met.contains_key(start) {
            continue;
        }
        met.insert(*start, (met.len(), met.len()));
        // Node, the edge by which it was reached, how many of its edges were followed.
        let mut path = vec![(*start, usize::MAX, 0)];
        while let Some((node, by, followed)) = path.pop() {
            let low = |met: &HashMap<usize, (usize, usize)>, of| {
                met.get(&of).copied().unwrap_or_default()
            };
            match beside.get(&node).and_then(|edges| edges.get(followed)) {
                Some((edge, next)) => {
                    path.push((node, by, followed + 1));
                    match met.get(next).copied() {
                        _ if *edge == by => {}
                        Some((order, _)) => {
                            met.entry(node).and_modify(|(_, low)| *low = order.min(*low));
                        }
                        None => {
                            met.insert(*next, (met.len(), met.len()));
                            path.push((*next, *edge, 0));
                        }
                    }
                }
                None => {
                    let Some((above, ..)) = path.last() else { continue };
                    let (_, reached) = low(&met, node);
                    if reached > low(&met, *above).0 {
                        found.push(by);
                    }
                    met.entry(*above).and_modify(|(_, low)| *low = reached.min(*low));
                }
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bridge_is_what_no_way_leads_around() {
        // Two squares joined by one edge, and a tail.
        let edges =
            [[0, 1], [1, 2], [2, 3], [3, 0], [3, 4], [4, 5], [5, 6], [6, 7], [7, 4], [7, 8]];
        let mut found = bridges(&edges);
        found.sort_unstable();
        assert_eq!(found, [4, 9]);
        assert_eq!(bridges(&[]), [0; 0]);
    }
}
