"""Order and place: lines cross as little as can be, and cards stand beside what they belong to."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.plans.diagram.graphs import graphs, tree

from doelnet.plans.diagram import Choice, Edge, Graph, Node, Words
from doelnet.plans.diagram.fold import fold
from doelnet.plans.diagram.layers import Layers, layered
from doelnet.plans.diagram.order import all_crossings, crossings, untangled
from doelnet.plans.diagram.place import settled
from doelnet.plans.diagram.plan import Plan, planned


def layers_of(graph: Graph) -> Layers:
    return layered(fold(graph, Choice()))


def plan_of(graph: Graph) -> Plan:
    return planned(fold(graph, Choice()), Words())


@given(st.lists(st.tuples(st.integers(0, 7), st.integers(8, 15)), max_size=30, unique=True))
def test_the_counter_finds_as_many_crossings_as_looking_at_every_pair(edges: list[tuple[int, int]]) -> None:
    near = [[end for start, end in edges if start == item] for item in range(8)]
    pairs = combinations(edges, 2)
    expected = sum((one[0] - other[0]) * (one[1] - other[1]) < 0 for one, other in pairs)
    assert crossings(range(8), range(8, 16), near) == expected


@settings(max_examples=80)
@given(graphs())
def test_lines_never_cross_more_than_in_document_order(graph: Graph) -> None:
    layers = layers_of(graph)
    orders, count = untangled(layers)
    assert count == all_crossings(layers, orders) <= all_crossings(layers, layers.orders)
    assert [sorted(order) for order in orders] == [sorted(order) for order in layers.orders]


def test_efforts_written_in_another_order_than_their_goals_end_up_without_a_crossing() -> None:
    goals = [Node(f"g{n}", "goal", f"Doel {n}") for n in range(4)]
    efforts = [Node(f"e{n}", "effort", f"Inspanning {n}") for n in range(8)]
    graph = Graph([*goals, *efforts], [Edge(f"e{n}", f"g{(7 * n) % 4}") for n in range(8)])
    layers = layers_of(graph)
    assert all_crossings(layers, layers.orders) > 0
    assert untangled(layers)[1] == 0


def test_where_nothing_crosses_the_order_of_the_document_stands() -> None:
    layers = layers_of(tree(3, 3, 0))
    assert untangled(layers)[0] == layers.orders == [[0, 4, 8], [1, 2, 3, 5, 6, 7, 9, 10, 11]]


def test_a_parent_stands_at_the_middle_of_its_children() -> None:
    plan = plan_of(tree(2, 3, 0))
    for goal, middle_child in ((0, 2), (4, 6)):
        assert abs(plan.middle(goal) - plan.middle(middle_child)) <= 1


def test_a_goal_with_many_efforts_stays_in_view_of_the_first() -> None:
    plan = plan_of(tree(1, 40, 0))
    assert plan.middle(0) - plan.middle(1) < 300


def test_a_line_that_passes_a_column_keeps_clear_of_its_cards() -> None:
    graph = Graph(
        [Node("g", "goal", "Doel"), Node("t", "target", "Streefdoel"), Node("e", "effort", "Inspanning")],
        [Edge("t", "g"), Edge("e", "g")],
    )
    plan = plan_of(graph)
    [point] = plan.layers.routes[2, 0]
    assert plan.layers.column_of[point] == plan.layers.column_of[1]
    assert plan.tops[point] > plan.tops[1] + plan.heights[1]


def test_goals_under_each_other_in_a_circle_still_get_a_place() -> None:
    graph = Graph([Node("a", "goal", "A"), Node("b", "goal", "B")], [Edge("a", "b"), Edge("b", "a")])
    assert len(plan_of(graph).tops) == 2


ROWS = st.lists(st.tuples(st.floats(-1e4, 1e4), st.integers(1, 99), st.integers(0, 30)), min_size=1, max_size=20)


@given(ROWS)
def test_settling_keeps_the_order_and_the_room_between(rows: list[tuple[float, int, int]]) -> None:
    wanted, heights, gaps = ([row[part] for row in rows] for part in range(3))
    tops = settled(wanted, [1.0] * len(rows), heights, gaps)
    for above in range(len(rows) - 1):
        assert tops[above + 1] >= tops[above] + heights[above] + gaps[above + 1]


@given(ROWS)
def test_settling_moves_nothing_that_already_fits(rows: list[tuple[float, int, int]]) -> None:
    heights, gaps = [row[1] for row in rows], [row[2] for row in rows]
    wanted = [float(40 * index + sum(heights[:index])) for index in range(len(rows))]
    assert settled(wanted, [1.0] * len(rows), heights, gaps) == wanted
