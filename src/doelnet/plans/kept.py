"""What a worker remembers of plans: what was made of each at its newest revision, within bounds."""

from __future__ import annotations

import uuid
from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock
from typing import Generic, TypeVar

from .models import Plan

Made = TypeVar("Made")
Key = tuple[uuid.UUID, int, tuple[Hashable, ...]]


class Kept(Generic[Made]):
    """At most so many things made of plans; what was asked for longest ago goes first, what is out of date at once."""

    def __init__(self, most: int) -> None:
        self.most = most
        self._made: OrderedDict[Key, Made] = OrderedDict()
        self._lock = Lock()

    def known(self, plan: Plan, *about: Hashable) -> Made | None:
        """Return what was made of the plan as it is, about this; None where it still has to be made."""
        key = (plan.pk, plan.revision, about)
        with self._lock:
            if key in self._made:
                self._made.move_to_end(key)
            return self._made.get(key)

    def of(self, plan: Plan, *about: Hashable, make: Callable[[], Made]) -> Made:
        """Return what was made of the plan as it is, about this; made now where that was not done before."""
        known = self.known(plan, *about)
        if known is not None:
            return known
        made = make()  # outside the lock: two may make it, nobody waits
        with self._lock:
            for old in [key for key in self._made if key[0] == plan.pk and key[1] != plan.revision]:
                del self._made[old]
            self._made[plan.pk, plan.revision, about] = made
            while len(self._made) > self.most:
                self._made.popitem(last=False)
        return made
